package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.EngagementEvent.EngagementEnded;
import org.constellation.contracts.events.EngagementEvent.EngagementStarted;
import org.constellation.contracts.events.Envelope;
import org.constellation.platform.events.Handled;
import org.constellation.request.Cast;
import org.constellation.request.ledger.LedgerPeek;
import org.constellation.request.relations.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngagementListenerTest {

  private final House house =
      House.inMemory()
          .campus(Cast.NORTH, Cast.policy(5, 5))
          .mentee("ada", Cast.NORTH)
          .mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 1), 1);
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void accepted() {
    house.desk.accept(house.ask(id, "ada", "mona", CV_REVIEW));
    assertThat(LedgerPeek.taken(house.ledger("mona"))).containsExactly(id);
  }

  private Pair pair() {
    return house.request(id).state().ask().pair();
  }

  private EngagementCompleted completed(Pair pair) {
    return new EngagementCompleted(
        id,
        pair.menteeId(),
        pair.menteeCampus(),
        pair.mentorId(),
        pair.mentorCampus(),
        CV_REVIEW,
        house.clock.instant());
  }

  private EngagementEnded ended(Pair pair) {
    return new EngagementEnded(
        id,
        pair.menteeId(),
        pair.menteeCampus(),
        pair.mentorId(),
        pair.mentorCampus(),
        CV_REVIEW,
        house.clock.instant());
  }

  private Handled arrives(EngagementEvent event, long sequence) {
    return house.engagements.handle(
        new Envelope<>(
            UUID.randomUUID(),
            "/engagement-service",
            id.toString(),
            Cast.NORTH,
            sequence,
            house.clock.instant(),
            "test",
            null,
            event));
  }

  @Test
  void the_end_of_an_engagement_frees_the_place_and_the_pair() {
    assertThat(arrives(completed(pair()), 4)).isEqualTo(Handled.APPLIED);

    assertThat(house.request(id).state()).isInstanceOf(Closed.class);
    Balance.holds(house, List.of("mona"));
    house.ask(UUID.randomUUID(), "ada", "mona", CV_REVIEW);
    assertThat(LedgerPeek.waiting(house.ledger("mona"))).hasSize(1);
  }

  @Test
  void a_second_delivery_changes_nothing() {
    arrives(ended(pair()), 4);
    var before = house.request(id);

    assertThat(arrives(ended(pair()), 4)).isEqualTo(Handled.DUPLICATE);
    assertThat(house.request(id)).isEqualTo(before);
    Balance.holds(house, List.of("mona"));
  }

  @Test
  void order_does_not_matter() {
    Pair pair = pair();
    arrives(completed(pair), 9);
    var before = house.request(id);

    var started =
        new EngagementStarted(
            id,
            pair.menteeId(),
            pair.menteeCampus(),
            pair.mentorId(),
            pair.mentorCampus(),
            CV_REVIEW,
            house.clock.instant());
    assertThat(arrives(started, 1)).isEqualTo(Handled.APPLIED);
    assertThat(house.request(id)).isEqualTo(before);
  }

  @Test
  void an_event_about_others_is_its_own_fault_and_changes_nothing() {
    Pair pair = pair();
    Pair foreign = new Pair(pair.menteeId(), Cast.SOUTH, pair.mentorId(), pair.mentorCampus());
    var before = house.request(id);

    assertThatThrownBy(() -> arrives(completed(foreign), 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(house.request(id)).isEqualTo(before);
  }

  @Test
  void an_engagement_without_a_request_is_its_own_fault() {
    Pair pair = pair();
    var stray =
        new EngagementCompleted(
            UUID.randomUUID(),
            pair.menteeId(),
            pair.menteeCampus(),
            pair.mentorId(),
            pair.mentorCampus(),
            CV_REVIEW,
            house.clock.instant());

    assertThatThrownBy(() -> arrives(stray, 4)).isInstanceOf(IllegalStateException.class);
  }
}
