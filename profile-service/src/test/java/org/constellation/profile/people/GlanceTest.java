package org.constellation.profile.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.profile.campuses.CampusSamples.ISLAND;
import static org.constellation.profile.campuses.CampusSamples.LAKE;
import static org.constellation.profile.campuses.CampusSamples.NORTH;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.Relation.State;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.campuses.Campus;
import org.constellation.profile.campuses.CampusSamples;
import org.constellation.profile.people.Glance.Alias;
import org.constellation.profile.people.Glance.Between;
import org.constellation.profile.people.Glance.Name;
import org.constellation.profile.people.Glance.Nothing;
import org.constellation.profile.people.Glance.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GlanceTest {

  private static final UUID SEEN = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final Between STRANGERS = new Between(Optional.empty(), Optional.empty());

  private static final Person MENTEE = PeopleSamples.person(SEEN, "north", false, null);
  private static final Person STAGED = PeopleSamples.person(SEEN, "north", true, null);
  private static final Person SHARED = mentor(false, Visibility.CONSORTIUM);
  private static final Person KEPT = mentor(false, Visibility.CAMPUS);
  private static final Person STAGED_MENTOR = mentor(true, Visibility.CONSORTIUM);

  @Test
  void everybody_sees_themselves_by_name() {
    assertThat(Glance.of(new Viewer(SEEN, NORTH, false), STAGED, NORTH, STRANGERS))
        .isEqualTo(new Name(true));
  }

  @Test
  void who_offers_nothing_is_seen_by_no_stranger() {
    assertThat(from(NORTH, MENTEE, STRANGERS)).isEqualTo(new Nothing());
  }

  @Test
  void a_mentor_is_seen_by_their_campus_and_its_partners() {
    assertThat(from(NORTH, SHARED, STRANGERS)).isEqualTo(new Name(true));
    assertThat(from(LAKE, SHARED, STRANGERS)).isEqualTo(new Name(true));
    assertThat(from(ISLAND, SHARED, STRANGERS)).isEqualTo(new Nothing());
  }

  @Test
  void a_mentor_who_keeps_to_their_campus_is_seen_by_no_partner() {
    assertThat(from(NORTH, KEPT, STRANGERS)).isEqualTo(new Name(true));
    assertThat(from(LAKE, KEPT, STRANGERS)).isEqualTo(new Nothing());
  }

  @Test
  void a_campus_that_shares_no_mentors_sees_none_of_its_partners() {
    Campus closed = CampusSamples.campus("lake", "Lake College", false, "nordic");

    assertThat(from(closed, SHARED, STRANGERS)).isEqualTo(new Nothing());
  }

  @Test
  void a_coordinator_sees_the_people_of_their_own_campus_only() {
    assertThat(Glance.of(new Viewer(OTHER, NORTH, true), STAGED, NORTH, STRANGERS))
        .isEqualTo(new Name(true));
    assertThat(Glance.of(new Viewer(OTHER, LAKE, true), STAGED, NORTH, STRANGERS))
        .isEqualTo(new Nothing());
  }

  @Test
  void a_mentee_who_asked_is_seen_by_the_mentor() {
    assertThat(from(ISLAND, MENTEE, asMentee(State.ASKED, null))).isEqualTo(new Name(false));
  }

  @Test
  void under_an_alias_until_accepted() {
    assertThat(from(LAKE, STAGED, asMentee(State.ASKED, null))).isEqualTo(new Alias(false));
    assertThat(from(LAKE, STAGED, asMentee(State.DECLINED, null))).isEqualTo(new Alias(false));
    assertThat(from(LAKE, STAGED, asMentee(State.ACTIVE, "cell"))).isEqualTo(new Name(false));
    assertThat(from(LAKE, STAGED, asMentee(State.ENDED, "cell"))).isEqualTo(new Name(false));
  }

  @Test
  void even_a_findable_mentor_stays_an_alias_to_whom_they_ask() {
    assertThat(from(LAKE, STAGED_MENTOR, asMentee(State.ASKED, null))).isEqualTo(new Alias(true));
  }

  @Test
  void before_it_is_known_that_they_asked_they_are_an_alias_already() {
    assertThat(from(NORTH, STAGED_MENTOR, STRANGERS)).isEqualTo(new Alias(true));
    assertThat(from(ISLAND, STAGED_MENTOR, STRANGERS)).isEqualTo(new Nothing());
    assertThat(from(NORTH, STAGED_MENTOR, asMentee(State.ACTIVE, "cell")))
        .isEqualTo(new Name(true));
  }

  @Test
  void ones_own_mentor_is_seen_with_what_they_offer_wherever_they_are() {
    Between asked = new Between(Optional.of(relation(State.ASKED, null)), Optional.empty());

    assertThat(from(ISLAND, KEPT, asked)).isEqualTo(new Name(true));
  }

  @Test
  void who_is_blocked_sees_nothing_even_of_a_findable_mentor() {
    Between blocked = new Between(Optional.of(relation(State.BLOCKED, null)), Optional.empty());

    assertThat(from(NORTH, SHARED, blocked)).isEqualTo(new Nothing());
    assertThat(from(NORTH, SHARED, asMentee(State.BLOCKED, null))).isEqualTo(new Nothing());
  }

  private static Glance from(Campus campus, Person seen, Between between) {
    return Glance.of(new Viewer(OTHER, campus, false), seen, NORTH, between);
  }

  private static Between asMentee(State state, @Nullable String cell) {
    return new Between(Optional.empty(), Optional.of(relation(state, cell)));
  }

  private static Relation relation(State state, @Nullable String cell) {
    return new Relation(SEEN, "north", OTHER, "lake", 1, state, null, cell);
  }

  private static Person mentor(boolean staged, Visibility visibility) {
    return PeopleSamples.person(SEEN, "north", staged, PeopleSamples.offering(visibility));
  }
}
