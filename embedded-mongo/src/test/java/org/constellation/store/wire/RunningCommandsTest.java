package org.constellation.store.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class RunningCommandsTest {
  private final RunningCommands running = new RunningCommands();

  @Test
  void no_command_begins_while_the_last_ones_are_awaited() throws InterruptedException {
    assertThat(running.begin()).isTrue();
    Thread closing = Thread.startVirtualThread(running::awaitNone);
    await().until(() -> !begins());
    assertThat(closing.isAlive()).isTrue();
    running.end();
    closing.join();
    assertThat(begins()).isFalse();
  }

  private boolean begins() {
    boolean begun = running.begin();
    if (begun) {
      running.end();
    }
    return begun;
  }
}
