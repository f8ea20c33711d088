package org.constellation.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatingTest {

  private static final Duration AT_ONCE = Duration.ofMillis(1);

  @Test
  void a_stop_does_not_wait_for_a_store_that_is_away() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean cutOff = new AtomicBoolean();
    var sweep =
        new Repeating(
            "sweep",
            () -> {
              try {
                waiting.countDown();
                never.await();
              } catch (InterruptedException e) {
                cutOff.set(true);
              }
            },
            AT_ONCE);
    sweep.start();
    waiting.await();

    sweep.stop();

    assertThat(sweep.isRunning()).isFalse();
    await().untilTrue(cutOff);
  }

  @Test
  void one_that_fails_is_made_again() {
    AtomicInteger made = new AtomicInteger();
    var sweep =
        new Repeating(
            "sweep",
            () -> {
              made.incrementAndGet();
              throw new IllegalStateException("away");
            },
            AT_ONCE);

    sweep.start();

    await().until(() -> made.get() > 2);
    sweep.stop();
  }
}
