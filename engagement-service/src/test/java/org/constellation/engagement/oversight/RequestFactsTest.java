package org.constellation.engagement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.engagement.oversight.RequestFact.State;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Listening;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

class RequestFactsTest {

  private static final UUID ID = new UUID(1, 1);
  private static final String NORTH = PAIR.menteeCampus();
  private static final String SOUTH = PAIR.mentorCampus();

  private static final RequestEvent CREATED =
      new RequestEvent.RequestCreated(
          ID,
          PAIR.menteeId(),
          NORTH,
          PAIR.mentorId(),
          SOUTH,
          Need.COMMUNITY,
          InteractionType.CV_REVIEW,
          START,
          null,
          START,
          null,
          null);
  private static final RequestEvent MORE =
      new RequestEvent.MoreAsked(
          ID, PAIR.menteeId(), NORTH, PAIR.mentorId(), SOUTH, START.plusSeconds(1));
  private static final RequestEvent DECLINED =
      new RequestEvent.RequestDeclined(
          ID,
          PAIR.menteeId(),
          NORTH,
          PAIR.mentorId(),
          SOUTH,
          DeclineReason.NO_TIME_NOW,
          START.plusSeconds(2));

  private final InMemoryAggregates<RequestFact, EngagementEvent> facts =
      new InMemoryAggregates<>(RequestFact.TYPE, Clock.fixed(START, ZoneOffset.UTC));
  private final Listening listening = new Listening();
  private final Consumer<Message<?>> consumer =
      listening
          .handling()
          .counting("requestFacts", Topic.REQUESTS, RequestEvent.class, new RequestFacts(facts));

  private static Message<?> delivery(RequestEvent event, long sequence) {
    return delivery(event, sequence, Map.of());
  }

  private static Message<?> delivery(
      RequestEvent event, long sequence, Map<String, String> otherwise) {
    return Listening.delivery(event, ID, NORTH, sequence, otherwise);
  }

  private RequestFact fact() {
    return facts.find(Scope.SERVICE, ID).orElseThrow().state();
  }

  @Test
  void a_request_is_followed_to_its_end() {
    consumer.accept(delivery(CREATED, 1));
    assertThat(fact()).isEqualTo(new RequestFact(ID, PAIR, State.PENDING, START));

    consumer.accept(delivery(MORE, 2));
    consumer.accept(delivery(DECLINED, 3));

    assertThat(fact().state()).isEqualTo(State.DECLINED);
  }

  @Test
  void a_campus_without_a_part_in_it_and_another_pair_are_set_aside() {
    consumer.accept(delivery(CREATED, 1));
    var others =
        new RequestEvent.RequestWithdrawn(
            ID, new UUID(9, 9), NORTH, PAIR.mentorId(), SOUTH, START, null);

    consumer.accept(delivery(others, 2));
    consumer.accept(delivery(DECLINED, 3, Map.of("ce_campus", "east-town")));

    assertThat(listening.aside())
        .containsExactly(Held.State.DEAD_LETTER, Held.State.BEHIND_DEAD_LETTER);
    assertThat(fact().state()).isEqualTo(State.PENDING);
  }

  @Test
  void each_end_has_its_state() {
    UUID a = PAIR.menteeId();
    UUID b = PAIR.mentorId();
    RequestFact pending = RequestFact.unknown(CREATED).with(CREATED);

    assertThat(
            pending
                .with(
                    new RequestEvent.RequestAccepted(
                        ID, a, NORTH, b, SOUTH, Need.COMMUNITY, InteractionType.CV_REVIEW, START))
                .state())
        .isEqualTo(State.ACCEPTED);
    assertThat(
            pending
                .with(new RequestEvent.RequestWithdrawn(ID, a, NORTH, b, SOUTH, START, null))
                .state())
        .isEqualTo(State.WITHDRAWN);
    assertThat(
            pending
                .with(new RequestEvent.RequestExpired(ID, a, NORTH, b, SOUTH, START, null))
                .state())
        .isEqualTo(State.EXPIRED);
  }
}
