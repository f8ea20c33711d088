package org.constellation.request.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long a mentor took for the first answer to each of the latest requests; one that expired
 * counts with the whole time that it waited, or the estimate would flatter.
 */
record AnswerTimes(List<Duration> latest) {

  private static final int KEPT = 20;
  private static final int ENOUGH = 5;

  /** Four answers of five came within what we say. */
  private static final double HONEST = 0.8;

  static final AnswerTimes NONE = new AnswerTimes(List.of());

  AnswerTimes {
    latest = List.copyOf(latest);
  }

  AnswerTimes with(Duration answer) {
    List<Duration> more = new ArrayList<>(latest);
    more.add(answer);
    return new AnswerTimes(more.subList(Math.max(0, more.size() - KEPT), more.size()));
  }

  /** "Usually answers within", in whole hours; empty without enough history. */
  Optional<Duration> usual() {
    if (latest.size() < ENOUGH) {
      return Optional.empty();
    }
    List<Duration> sorted = latest.stream().sorted().toList();
    Duration within = sorted.get((int) Math.ceil(HONEST * sorted.size()) - 1);
    return Optional.of(Duration.ofHours(Math.max(1, within.plusHours(1).minusNanos(1).toHours())));
  }
}
