package org.constellation.local.calls;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the one that must come: services tell each other by events. */
public final class Eventually {
  private static final Duration BETWEEN = Duration.ofMillis(150);

  private Eventually() {}

  /** The first answer that fits; fails with the last one when the time is over. */
  public static Answer get(Duration within, Supplier<Answer> call, Predicate<Answer> fits) {
    long deadline = System.nanoTime() + within.toNanos();
    Answer answer = call.get();
    while (!fits.test(answer)) {
      if (System.nanoTime() - deadline > 0) {
        throw new Answer.UnexpectedAnswer(answer);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
      answer = call.get();
    }
    return answer;
  }

  /** The first success. */
  public static Answer success(Duration within, Supplier<Answer> call) {
    return get(within, call, Answer::ok);
  }
}
