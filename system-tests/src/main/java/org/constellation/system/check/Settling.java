package org.constellation.system.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gives events the time to arrive, and doubles of them too: nothing is wrong only when nothing is
 * under way any more and two looks, the second after every lease has run out, see the same.
 *
 * @param <T> what a look sees
 * @param findings what is wrong with it
 */
public record Settling<T>(
    Supplier<T> look, Function<T, List<String>> findings, BooleanSupplier quiet, Pauses pauses) {

  /** A relay that died in the middle is followed after 30 seconds (the lease of its outbox). */
  private static final Duration LEASES_OVER = Duration.ofSeconds(35);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Duration AWHILE = Duration.ofMillis(500);

  /** The time that goes by. */
  interface Pauses {

    Duration sinceBegin();

    void pause(Duration length);
  }

  /** Begins now, which is after the last command and the last restart. */
  public static <T> Settling<T> of(
      Supplier<T> look, Function<T, List<String>> findings, BooleanSupplier quiet) {
    return new Settling<>(look, findings, quiet, new WallPauses(System.nanoTime()));
  }

  private record WallPauses(long begun) implements Pauses {

    @Override
    public Duration sinceBegin() {
      return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void pause(Duration length) {
      LockSupport.parkNanos(length.toNanos());
    }
  }

  /** What is wrong once nothing changes any more, or when the patience is over. */
  public List<String> findings(Duration patience) {
    Optional<T> before = Optional.empty();
    while (true) {
      boolean rested = quietBefore(patience);
      T seen = look.get();
      List<String> wrong = findings.apply(seen);
      boolean over = pauses.sinceBegin().compareTo(patience) >= 0;
      boolean leasesOver = pauses.sinceBegin().compareTo(LEASES_OVER) >= 0;
      if (rested && leasesOver && wrong.isEmpty() && before.equals(Optional.of(seen))) {
        return List.of();
      }
      if (over) {
        return told(wrong, rested);
      }
      before = wrong.isEmpty() && rested ? Optional.of(seen) : Optional.empty();
      pauses.pause(before.isPresent() ? untilSecondLook() : AWHILE);
    }
  }

  private Duration untilSecondLook() {
    Duration left = LEASES_OVER.minus(pauses.sinceBegin());
    return left.compareTo(BETWEEN_LOOKS) > 0 ? left : BETWEEN_LOOKS;
  }

  private boolean quietBefore(Duration patience) {
    while (!quiet.getAsBoolean()) {
      if (pauses.sinceBegin().compareTo(patience) >= 0) {
        return false;
      }
      pauses.pause(AWHILE);
    }
    return true;
  }

  private static List<String> told(List<String> wrong, boolean rested) {
    String unrest = rested ? "two looks never saw the same" : "it never became quiet";
    return wrong.isEmpty() || !rested
        ? Stream.concat(wrong.stream(), Stream.of(unrest)).toList()
        : wrong;
  }
}
