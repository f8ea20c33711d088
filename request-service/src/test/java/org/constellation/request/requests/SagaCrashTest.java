package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.ONGOING_MENTORING;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.events.RequestEvent.RequestCreated;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.Cast;
import org.constellation.request.ledger.LedgerPeek;
import org.constellation.request.ledger.MentorLedger;
import org.constellation.request.relations.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many do things at once, step by step in an order that a seed decides, and some die at any step.
 * No limit is ever passed, and in the end every slot belongs to a request that holds it.
 */
class SagaCrashTest {

  private static final int EPISODES = 60;
  private static final int ROUNDS = 12;
  private static final int AT_ONCE = 4;
  private static final List<String> MENTORS = List.of("mona", "milo");
  private static final List<String> MENTEES = List.of("ada", "ben", "cleo", "dan", "eve");
  private static final Map<InteractionType, Integer> PLACES =
      Map.of(CV_REVIEW, 2, ONGOING_MENTORING, 1);
  private static final int TOTAL = 2;
  private static final int MONTHLY = 12;
  private static final int PENDING = 3;
  private static final int OPEN = 2;

  private final List<UUID> asked = new ArrayList<>();

  /** Half of what is done in a round is done to the same request. */
  private int hot;

  @ParameterizedTest
  @ValueSource(longs = {1, 20_000, 300_000, 4_000_000})
  void limits_hold_at_every_step_and_slots_follow_the_requests_whoever_dies(long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + EPISODES; seed++) {
      try {
        episode(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private void episode(SplittableRandom random) {
    asked.clear();
    House house = House.inMemory().campus(Cast.NORTH, Cast.policy(OPEN, PENDING));
    MENTORS.forEach(mentor -> house.mentor(mentor, Cast.NORTH, PLACES, TOTAL, MONTHLY));
    MENTEES.forEach(mentee -> house.mentee(mentee, Cast.NORTH));
    for (int round = 0; round < ROUNDS; round++) {
      Turnstile turnstile = new Turnstile(random, 0.06);
      House guarded = house.wrapped(Guarded.by(turnstile));
      List<Runnable> actors = new ArrayList<>();
      hot = random.nextInt();
      for (int i = 0; i < AT_ONCE; i++) {
        actors.add(act(guarded, house, random));
      }
      turnstile.run(actors, () -> limitsHold(house));
      house.clock.advance(Duration.ofSeconds(random.nextInt(20)));
    }
    restAndCheck(house, Duration.ofMinutes(1));
    restAndCheck(house, Duration.ofDays(20));
    assertThat(house.requests()).noneMatch(Pending.class::isInstance);
  }

  private static void restAndCheck(House house, Duration later) {
    house.clock.advance(later);
    house.doWhatIsDue();
    house.clock.advance(Duration.ofMinutes(1));
    house.doWhatIsDue();
    Balance.holds(house, MENTORS);
    toldOnce(house);
  }

  private Runnable act(House guarded, House house, SplittableRandom random) {
    int what = asked.isEmpty() ? 0 : random.nextInt(10);
    if (what < 3) {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      asked.add(id);
      return ask(guarded, id);
    }
    UUID id = asked.get(pick(random));
    return switch (what) {
      case 3 -> ask(guarded, id);
      case 4, 5 -> onPending(guarded, id, guarded.desk::accept);
      case 6 ->
          onPending(
              guarded,
              id,
              at -> guarded.desk.decline(at, new Decline(DeclineReason.OTHER, null, null)));
      case 7 -> onPending(guarded, id, guarded.desk::withdraw);
      case 8 -> () -> close(guarded, house, id);
      default -> guarded::doWhatIsDue;
    };
  }

  private int pick(SplittableRandom random) {
    int any = random.nextBoolean() ? hot : random.nextInt();
    return Math.floorMod(any, asked.size());
  }

  /** Who asks whom follows from the id, as the same key comes with the same body. */
  private static Runnable ask(House house, UUID id) {
    String mentee = MENTEES.get(Math.floorMod(id.hashCode(), MENTEES.size()));
    String mentor = MENTORS.get(Math.floorMod(id.hashCode() / 7, MENTORS.size()));
    InteractionType type =
        Math.floorMod(id.hashCode() / 31, 3) == 0 ? ONGOING_MENTORING : CV_REVIEW;
    return () -> house.ask(id, mentee, mentor, type);
  }

  private static Runnable onPending(House guarded, UUID id, Consumer<Versioned<Request>> move) {
    return () ->
        guarded
            .shelves
            .requests()
            .find(Scope.SERVICE, id)
            .filter(found -> found.state().shown().isPresent())
            .ifPresent(move);
  }

  private static void close(House guarded, House house, UUID id) {
    boolean accepted =
        house.requests().stream()
            .anyMatch(r -> r.ask().requestId().equals(id) && r instanceof Accepted);
    if (accepted) {
      Pair pair = house.request(id).state().ask().pair();
      var over =
          new EngagementCompleted(
              id,
              pair.menteeId(),
              pair.menteeCampus(),
              pair.mentorId(),
              pair.mentorCampus(),
              CV_REVIEW,
              house.clock.instant());
      guarded.engagements.handle(
          new Envelope<>(
              id, "/e", id.toString(), "north", 2, house.clock.instant(), "c", null, over));
    }
  }

  private static void limitsHold(House house) {
    for (String mentor : MENTORS) {
      MentorLedger ledger = house.ledger(mentor);
      assertThat(LedgerPeek.waiting(ledger).size()).isLessThanOrEqualTo(PENDING);
      assertThat(LedgerPeek.taken(ledger).size()).isLessThanOrEqualTo(TOTAL);
      PLACES.forEach(
          (type, places) -> assertThat(LedgerPeek.taken(ledger, type)).isLessThanOrEqualTo(places));
      assertThat(LedgerPeek.asks(ledger, YearMonth.of(2026, 11))).isLessThanOrEqualTo(MONTHLY);
    }
    house.quotas().forEach(quota -> assertThat(quota.open().size()).isLessThanOrEqualTo(OPEN));
    Map<UUID, Integer> active = new HashMap<>();
    house.requests().stream()
        .filter(Accepted.class::isInstance)
        .forEach(request -> active.merge(request.ask().pair().mentorId(), 1, Integer::sum));
    assertThat(active.values()).allMatch(count -> count <= TOTAL);
  }

  private static void toldOnce(House house) {
    List<RequestEvent> told =
        ((InMemoryAggregates<Request, RequestEvent>) house.shelves.requests()).published();
    Map<UUID, Long> created = count(told, RequestCreated.class);
    Map<UUID, Long> accepted = count(told, RequestAccepted.class);
    assertThat(created.values()).allMatch(times -> times == 1);
    assertThat(accepted.values()).allMatch(times -> times == 1);
    for (Request request : house.requests()) {
      UUID id = request.ask().requestId();
      assertThat(created.containsKey(id)).isEqualTo(request.shown().isPresent());
      assertThat(accepted.containsKey(id))
          .isEqualTo(request instanceof Accepted || request instanceof Closed);
    }
  }

  private static Map<UUID, Long> count(List<RequestEvent> told, Class<?> kind) {
    return told.stream()
        .filter(kind::isInstance)
        .collect(Collectors.groupingBy(RequestEvent::requestId, Collectors.counting()));
  }
}
