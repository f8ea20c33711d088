package org.constellation.system.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Time goes by only when somebody waits. */
  private static final class Wait implements Settling.Pauses {
    private Duration gone = Duration.ZERO;

    @Override
    public Duration sinceBegin() {
      return gone;
    }

    @Override
    public void pause(Duration length) {
      gone = gone.plus(length);
    }

    boolean before(int seconds) {
      return gone.toSeconds() < seconds;
    }
  }

  private final Wait time = new Wait();
  private final List<Duration> looks = new ArrayList<>();

  /** Looks see how many of something there are; one is right. */
  private List<String> findings(Supplier<Integer> count, BooleanSupplier quiet) {
    Supplier<Integer> look =
        () -> {
          looks.add(time.sinceBegin());
          return count.get();
        };
    return new Settling<>(look, SettlingTest::wrong, quiet, time).findings(PATIENCE);
  }

  private static List<String> wrong(int count) {
    return count == 1 || count > 10 ? List.of() : List.of("there are " + count);
  }

  @Test
  void a_double_that_comes_when_a_lease_has_run_out_is_seen() {
    assertThat(findings(() -> time.before(31) ? 1 : 2, () -> true)).containsExactly("there are 2");
  }

  @Test
  void what_is_right_is_looked_at_twice_the_second_time_after_every_lease() {
    assertThat(findings(() -> 1, () -> true)).isEmpty();
    assertThat(looks).containsExactly(Duration.ZERO, Duration.ofSeconds(35));
  }

  @Test
  void what_is_right_late_is_looked_at_once_more_a_little_later() {
    assertThat(findings(() -> time.before(60) ? 0 : 1, () -> true)).isEmpty();
    assertThat(looks.getLast()).isEqualTo(Duration.ofSeconds(65));
  }

  @Test
  void nothing_is_looked_at_while_events_are_under_way() {
    assertThat(findings(() -> 1, () -> !time.before(50))).isEmpty();
    assertThat(looks).containsExactly(Duration.ofSeconds(50), Duration.ofSeconds(55));
  }

  @Test
  void what_never_becomes_quiet_is_wrong_however_right_it_looks() {
    assertThat(findings(() -> 1, () -> false)).containsExactly("it never became quiet");
  }

  @Test
  void what_never_looks_the_same_twice_is_wrong() {
    assertThat(findings(() -> 11 + looks.size(), () -> true))
        .containsExactly("two looks never saw the same");
  }
}
