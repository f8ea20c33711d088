package org.constellation.profile.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.profile.campuses.CampusSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final InMemoryAggregates<Person, PersonEvent> store =
      new InMemoryAggregates<>(Person.TYPE, CLOCK);
  private final People people = new People(store, CampusSamples.registered(CLOCK));

  @Test
  void a_first_sign_in_makes_a_person_of_the_claims() {
    Person newcomer = welcome(signIn("north", "Maren Oyelundra", "Europe/Oslo")).state();

    assertThat(newcomer.campus()).isEqualTo("north");
    assertThat(newcomer.roles()).containsExactly(Role.MENTEE);
    assertThat(newcomer.profile().displayName()).isEqualTo("Maren Oyelundra");
    assertThat(newcomer.profile().timeZone()).isEqualTo("Europe/Oslo");
    assertThat(newcomer.profile().locale()).isEqualTo("en-US");
    assertThat(newcomer.profile().languages()).containsExactly("en");
    assertThat(newcomer.profile().alias()).isNotBlank();
    assertThat(newcomer.profile().affiliation()).isEqualTo(Affiliation.STUDENT);
    assertThat(newcomer.profile().mode()).isEqualTo(Mode.ON_CAMPUS);
    assertThat(newcomer.profile().level()).isEqualTo(Level.STUDENT);
  }

  @Test
  void a_locale_of_no_language_leaves_the_campuss() {
    SignIn odd = new SignIn(ID, "north", Set.of(Role.MENTEE), "Maren", null, "xx", null);

    assertThat(welcome(odd).state().profile().languages()).containsExactly("en");
  }

  @Test
  void claims_that_are_not_fit_are_passed_over() {
    SignIn odd =
        new SignIn(
            ID, "north", Set.of(Role.MENTEE), "a\r\nBcc: x", "no address", "?", "Mars/Olympus");

    Profile profile = ((Arrival.Welcome) people.arrive(odd)).person().state().profile();

    assertThat(profile.displayName()).isEqualTo(profile.alias());
    assertThat(profile.email()).isNull();
    assertThat(profile.locale()).isEqualTo("en-US");
    assertThat(profile.timeZone()).isEqualTo("America/Anchorage");
  }

  @Test
  void the_second_sign_in_changes_nothing_whatever_the_claims_say_now() {
    Versioned<Person> first = welcome(signIn("north", "Maren Oyelundra", null));
    Versioned<Person> second = welcome(signIn("north", "Another Name", "Europe/Oslo"));

    assertThat(second).isEqualTo(first);
    assertThat(store.published()).isEmpty();
  }

  @Test
  void a_role_that_is_new_in_the_token_is_kept() {
    welcome(signIn("north", "Maren Oyelundra", null));
    var mentor = new SignIn(ID, "north", Set.of(Role.MENTOR), null, null, null, null);

    Versioned<Person> now = welcome(mentor);

    assertThat(now.state().roles()).containsExactlyInAnyOrder(Role.MENTEE, Role.MENTOR);
    assertThat(now.version()).isEqualTo(2);
  }

  @Test
  void an_unknown_campus_lets_nobody_in() {
    assertThat(people.arrive(signIn("nowhere", "Maren Oyelundra", null)))
        .isEqualTo(new Arrival.UnknownCampus());
  }

  @Test
  void a_person_of_one_campus_is_not_taken_over_by_another() {
    welcome(signIn("north", "Maren Oyelundra", null));

    assertThat(people.arrive(signIn("island", "Maren Oyelundra", null)))
        .isEqualTo(new Arrival.OfAnotherCampus());
  }

  private Versioned<Person> welcome(SignIn signIn) {
    return ((Arrival.Welcome) people.arrive(signIn)).person();
  }

  private static SignIn signIn(String campus, String name, @Nullable String zone) {
    return new SignIn(ID, campus, Set.of(Role.MENTEE), name, "m@north.example", null, zone);
  }
}
