package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.EngagementStarted;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.InMemoryCards;
import org.constellation.platform.events.Listening;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

class OpeningsTest {

  private final InMemoryAggregates<Engagement, EngagementEvent> engagements =
      new InMemoryAggregates<>(EngagementStore.TYPE, Clock.fixed(START, ZoneOffset.UTC));
  private final InMemoryCards<CampusCard> campuses = new InMemoryCards<>();
  private final Listening listening = new Listening();
  private final Consumer<Message<?>> consumer =
      listening
          .handling()
          .creating(
              "openings", Topic.REQUESTS, RequestEvent.class, new Openings(engagements, campuses));

  private static RequestAccepted accepted(UUID id, Pair pair) {
    return new RequestAccepted(
        id,
        pair.menteeId(),
        pair.menteeCampus(),
        pair.mentorId(),
        pair.mentorCampus(),
        Need.COMMUNITY,
        InteractionType.CAREER_CONVERSATION,
        START);
  }

  private static Message<?> delivery(RequestEvent event, long sequence) {
    return delivery(event, sequence, Map.of());
  }

  private static Message<?> delivery(
      RequestEvent event, long sequence, Map<String, String> otherwise) {
    return Listening.delivery(event, event.requestId(), event.menteeCampus(), sequence, otherwise);
  }

  private Engagement opened() {
    return engagements.find(Scope.SERVICE, Sample.ID).orElseThrow().state();
  }

  @Test
  void an_accepted_request_opens_one_engagement_under_its_id() {
    consumer.accept(delivery(accepted(Sample.ID, PAIR), 2));

    assertThat(opened()).isInstanceOf(Starting.class);
    assertThat(opened().story().opening().need()).isEqualTo(Need.COMMUNITY);
    assertThat(engagements.published()).hasExactlyElementsOfTypes(EngagementStarted.class);
  }

  @Test
  void what_a_campus_tells_that_has_no_part_in_it_is_set_aside() {
    consumer.accept(delivery(accepted(Sample.ID, PAIR), 2, Map.of("ce_campus", "east-town")));

    assertThat(listening.aside()).containsExactly(Held.State.DEAD_LETTER);
    assertThat(engagements.published()).isEmpty();
  }

  @Test
  void another_pair_under_the_same_id_is_set_aside() {
    var others = new Pair(new UUID(2, 9), "north-town", new UUID(3, 9), "south-town");
    consumer.accept(delivery(accepted(Sample.ID, PAIR), 2));

    consumer.accept(delivery(accepted(Sample.ID, others), 2));

    assertThat(listening.aside()).containsExactly(Held.State.DEAD_LETTER);
    assertThat(opened().story().pair()).isEqualTo(PAIR);
  }

  @Test
  void the_policy_of_the_mentees_campus_is_copied_or_the_houses_when_it_is_not_known() {
    consumer.accept(delivery(accepted(new UUID(6, 1), PAIR), 2));
    var weekly =
        new CampusPolicy(
            5,
            10,
            Duration.ofDays(14),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(1),
            3,
            Duration.ofDays(90),
            true);
    campuses.keep(new CampusCard("north-town", 1, "North", null, "UTC", "en", "#000000", weekly));

    consumer.accept(delivery(accepted(Sample.ID, PAIR), 2));

    assertThat(opened().dueAt()).contains(START.plus(Duration.ofDays(7)));
    assertThat(engagements.find(Scope.SERVICE, new UUID(6, 1)).orElseThrow().state().dueAt())
        .contains(START.plus(Duration.ofDays(28)));
  }
}
