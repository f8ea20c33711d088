package org.constellation.contracts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.constellation.contracts.events.Topic.Kind;
import org.junit.jupiter.api.Test;

class TopicTest {

  @Test
  void the_names_on_the_broker_stay_as_they_are() {
    assertThat(Arrays.stream(Topic.values()).map(Topic::topicName))
        .containsExactly(
            "constellation.profiles",
            "constellation.campuses",
            "constellation.mentor-loads",
            "constellation.relations",
            "constellation.person-events",
            "constellation.requests",
            "constellation.engagements",
            "constellation.matches",
            "constellation.notifications");
    assertThat(Topic.PARTITIONS).isEqualTo(12);
  }

  @Test
  void the_type_names_stay_as_they_are() {
    assertThat(Topic.PROFILES.types()).containsOnlyKeys("org.constellation.profiles.ProfileCard");
    assertThat(Topic.CAMPUSES.types()).containsOnlyKeys("org.constellation.campuses.CampusCard");
    assertThat(Topic.MENTOR_LOADS.types())
        .containsOnlyKeys("org.constellation.mentor-loads.MentorLoad");
    assertThat(Topic.RELATIONS.types()).containsOnlyKeys("org.constellation.relations.Relation");
    assertThat(events(Topic.PERSON_EVENTS))
        .containsExactly("NeedsChecked", "OfferingChanged", "PersonErased", "TransitionDeclared");
    assertThat(events(Topic.REQUESTS))
        .containsExactly(
            "Answered",
            "MoreAsked",
            "ReferralOffered",
            "RequestAccepted",
            "RequestCreated",
            "RequestDeclined",
            "RequestExpired",
            "RequestExpiring",
            "RequestWithdrawn");
    assertThat(events(Topic.ENGAGEMENTS))
        .containsExactly(
            "AgreementReached",
            "CheckInDue",
            "CheckInOverdue",
            "CheckInRecorded",
            "ContentReported",
            "EngagementAtRisk",
            "EngagementCompleted",
            "EngagementEnded",
            "EngagementPaused",
            "EngagementResumed",
            "EngagementStarted",
            "FeedbackGiven",
            "MessagePosted",
            "SessionHeld",
            "SessionScheduled");
    assertThat(events(Topic.MATCHES)).containsExactly("CohortProposed", "SuggestionMade");
    assertThat(events(Topic.NOTIFICATIONS))
        .containsExactly("NotificationCreated", "NotificationRead");
  }

  @Test
  void no_two_records_share_a_type_name() {
    List<String> names =
        Arrays.stream(Topic.values())
            .map(topic -> topic.types().keySet())
            .flatMap(Collection::stream)
            .toList();
    assertThat(names).hasSize(36).doesNotHaveDuplicates();
  }

  @Test
  void a_topic_of_state_carries_cards_and_every_card_has_one() {
    Set<Class<?>> cards =
        Arrays.stream(Topic.values())
            .filter(topic -> topic.kind() == Kind.STATE)
            .map(Topic::root)
            .collect(Collectors.toSet());
    assertThat(cards).containsExactlyInAnyOrder(StateCard.class.getPermittedSubclasses());
  }

  @Test
  void a_topic_is_found_by_its_name_and_by_what_it_carries() {
    for (Topic topic : Topic.values()) {
      assertThat(Topic.named(topic.topicName())).contains(topic);
      topic
          .types()
          .forEach((type, record) -> {
            assertThat(Topic.carrying(record)).isEqualTo(topic);
            assertThat(topic.type(record)).isEqualTo(type);
          });
    }
    assertThat(Topic.named("constellation.unheard-of")).isEmpty();
    assertThatThrownBy(() -> Topic.carrying(String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_key_of_a_card_is_what_it_is_about() {
    assertThat(SampleCards.all())
        .extracting(StateCard::key)
        .containsExactly(
            Sample.MENTOR.toString(),
            Sample.NORTH,
            Sample.MENTOR.toString(),
            Sample.MENTEE + ":" + Sample.MENTOR);
  }

  private static Set<String> events(Topic topic) {
    String prefix = "org.constellation." + topic.topicName().substring("constellation.".length());
    Set<String> names = new TreeSet<>();
    topic
        .types()
        .forEach((type, record) -> {
          assertThat(type).isEqualTo(prefix + "." + record.getSimpleName());
          names.add(record.getSimpleName());
        });
    return names;
  }
}
