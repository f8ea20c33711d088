package org.constellation.request.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

  private static AnswerTimes after(int... hours) {
    return IntStream.of(hours)
        .mapToObj(Duration::ofHours)
        .reduce(AnswerTimes.NONE, AnswerTimes::with, (one, _) -> one);
  }

  @Test
  void four_answers_say_nothing_yet() {
    assertThat(after(1, 2, 3, 4).usual()).isEmpty();
  }

  @Test
  void four_of_five_answers_came_within_what_is_said() {
    assertThat(after(1, 2, 3, 4, 300).usual()).contains(Duration.ofHours(4));
    assertThat(after(300, 1, 300, 1, 1).usual()).contains(Duration.ofHours(300));
  }

  @Test
  void what_is_said_is_rounded_up_to_whole_hours() {
    AnswerTimes quick = AnswerTimes.NONE;
    for (int i = 0; i < 5; i++) {
      quick = quick.with(Duration.ofMinutes(61));
    }
    assertThat(quick.usual()).contains(Duration.ofHours(2));
  }

  @Test
  void only_the_latest_answers_count() {
    AnswerTimes slowThenFast = after(IntStream.range(0, 40).map(i -> i < 20 ? 200 : 2).toArray());

    assertThat(slowThenFast.latest()).hasSize(20);
    assertThat(slowThenFast.usual()).contains(Duration.ofHours(2));
  }
}
