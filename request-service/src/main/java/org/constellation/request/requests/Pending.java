package org.constellation.request.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constellation.request.RequestState;

/**
 * Waits for the mentor, or for more words of the mentee.
 *
 * @param exchange questions and answers, the oldest first
 * @param reminded whether the mentor was reminded of its expiry
 */
record Pending(Ask ask, List<Words> exchange, boolean reminded) implements Request {

  static final int QUESTIONS = 5;

  Pending {
    exchange = List.copyOf(exchange);
  }

  Side awaiting() {
    return !exchange.isEmpty() && exchange.getLast().by() == Side.MENTOR
        ? Side.MENTEE
        : Side.MENTOR;
  }

  long questions() {
    return exchange.stream().filter(words -> words.by() == Side.MENTOR).count();
  }

  Pending with(Words words) {
    List<Words> more = new ArrayList<>(exchange);
    more.add(words);
    return new Pending(ask, more, reminded);
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.of(reminded ? ask.terms().expiresAt() : ask.terms().remindAt());
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.of(RequestState.PENDING);
  }
}
