package org.constellation.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallLimitTest {
  private final Hand hand = new Hand();
  private final CallLimit limit =
      new CallLimit(new CallLimit.Policy("person", 60, Duration.ofMinutes(1)), hand);

  @Test
  void so_many_calls_go_through_at_once_and_no_more() {
    for (int i = 59; i >= 0; i--) {
      CallLimit.Taken taken = limit.take("ada");
      assertThat(taken.allowed()).isTrue();
      assertThat(taken.left()).isEqualTo(i);
    }
    CallLimit.Taken refused = limit.take("ada");
    assertThat(refused.allowed()).isFalse();
    assertThat(refused.next()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void calls_come_back_evenly() {
    for (int i = 0; i < 60; i++) {
      limit.take("ada");
    }
    hand.moves(Duration.ofSeconds(3));

    assertThat(limit.take("ada").left()).isEqualTo(2);
  }

  @Test
  void one_callers_calls_are_not_anothers() {
    for (int i = 0; i < 61; i++) {
      limit.take("ada");
    }
    assertThat(limit.take("grace").allowed()).isTrue();
  }

  @Test
  void the_headers_say_what_there_is_and_what_is_left() {
    CallLimit.Taken taken = limit.take("ada");

    assertThat(limit.policy().header()).isEqualTo("\"person\";q=60;w=60");
    assertThat(taken.header(limit.policy())).isEqualTo("\"person\";r=59;t=1");
  }

  /** A clock that moves when told. */
  private static final class Hand implements TimeMeter {
    private long nanos;

    void moves(Duration by) {
      nanos += by.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
