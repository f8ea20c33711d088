package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.AskRefusal;
import org.constellation.request.Cast;
import org.constellation.request.ledger.LedgerPeek;
import org.junit.jupiter.api.Test;

/** Crowds, truly at once. */
abstract class RaceContract {

  abstract House house();

  private static <T, R> List<R> atOnce(List<T> items, Function<T, R> work) throws Exception {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<R>> futures =
          items.stream().map(item -> executor.submit(() -> work.apply(item))).toList();
      return futures.stream().map(RaceContract::result).toList();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void of_two_hundred_who_ask_exactly_fifty_wait_and_of_fifty_accepted_exactly_three_are()
      throws Exception {
    House house =
        house()
            .campus(Cast.NORTH, Cast.policy(5, 50))
            .mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 3), 3);
    List<Integer> crowd = IntStream.range(0, 200).boxed().toList();
    crowd.forEach(i -> house.mentee("mentee" + i, Cast.NORTH));

    List<Versioned<Request>> asks =
        atOnce(crowd, i -> house.ask(UUID.randomUUID(), "mentee" + i, "mona", CV_REVIEW));

    List<Versioned<Request>> pending =
        asks.stream().filter(ask -> ask.state() instanceof Pending).toList();
    assertThat(pending).hasSize(50);
    assertThat(asks)
        .filteredOn(ask -> !(ask.state() instanceof Pending))
        .allMatch(ask ->
            ask.state() instanceof Refused refused
                && refused.reason() == AskRefusal.MENTOR_PENDING_FULL);
    assertThat(LedgerPeek.waiting(house.ledger("mona"))).hasSize(50);

    List<Outcome<Request>> answers = atOnce(pending, house.desk::accept);

    assertThat(answers).filteredOn(Outcome.Changed.class::isInstance).hasSize(3);
    assertThat(answers)
        .filteredOn(new Outcome.Refused<Request>(AskRefusal.MENTOR_FULL)::equals)
        .hasSize(47);
    assertThat(LedgerPeek.taken(house.ledger("mona"))).hasSize(3);
    house.clock.advance(Duration.ofMinutes(1));
    house.doWhatIsDue();
    Balance.holds(house, List.of("mona"));
  }

  @Test
  void two_hundred_parallel_asks_of_one_mentee_open_no_more_than_five() throws Exception {
    House house = house().campus(Cast.NORTH, Cast.policy(5, 50)).mentee("ada", Cast.NORTH);
    List<String> mentors = IntStream.range(0, 40).mapToObj(i -> "mentor" + i).toList();
    mentors.forEach(mentor -> house.mentor(mentor, Cast.NORTH, Map.of(CV_REVIEW, 3), 3));

    List<Versioned<Request>> asks =
        atOnce(
            IntStream.range(0, 200).mapToObj(i -> mentors.get(i % 40)).toList(),
            mentor -> house.ask(UUID.randomUUID(), "ada", mentor, CV_REVIEW));

    assertThat(asks).filteredOn(ask -> ask.state() instanceof Pending).hasSize(5);
    house.clock.advance(Duration.ofMinutes(1));
    house.doWhatIsDue();
    Balance.holds(house, mentors);
  }

  @Test
  void one_pair_has_one_open_request_however_many_are_sent_at_once() throws Exception {
    House house =
        house()
            .campus(Cast.NORTH, Cast.policy(5, 50))
            .mentee("ada", Cast.NORTH)
            .mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 3), 3);

    List<Versioned<Request>> asks =
        atOnce(
            IntStream.range(0, 20).boxed().toList(),
            _ -> house.ask(UUID.randomUUID(), "ada", "mona", CV_REVIEW));

    assertThat(asks).filteredOn(ask -> ask.state() instanceof Pending).hasSize(1);
    assertThat(asks)
        .filteredOn(ask -> ask.state() instanceof Refused)
        .hasSize(19)
        .allMatch(ask -> ((Refused) ask.state()).reason() == AskRefusal.ALREADY_ASKED);
  }

  @Test
  void the_same_ask_sent_ten_times_at_once_is_one() throws Exception {
    House house =
        house()
            .campus(Cast.NORTH, Cast.policy(5, 50))
            .mentee("ada", Cast.NORTH)
            .mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 3), 3);
    UUID id = UUID.randomUUID();

    List<Versioned<Request>> asks =
        atOnce(
            IntStream.range(0, 10).boxed().toList(), _ -> house.ask(id, "ada", "mona", CV_REVIEW));

    assertThat(asks).allMatch(ask -> ask.id().equals(id) && ask.state() instanceof Pending);
    assertThat(LedgerPeek.waiting(house.ledger("mona"))).containsExactly(id);
  }
}
