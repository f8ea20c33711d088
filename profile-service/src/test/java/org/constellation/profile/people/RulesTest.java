package org.constellation.profile.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.offerings.OfferingRules;
import org.constellation.profile.vocabulary.Taxonomies;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Taxonomies TAXONOMIES = Taxonomies.load();

  @Test
  void a_usual_profile_and_offering_are_fine() {
    Profile profile = PeopleSamples.person(UUID.randomUUID(), "north", true, null).profile();

    assertThat(ProfileRules.faults(profile, TAXONOMIES)).isEmpty();
    assertThat(OfferingRules.faults(PeopleSamples.offering(Visibility.CAMPUS), TAXONOMIES))
        .isEmpty();
  }

  @Test
  void every_field_of_a_profile_has_its_bounds() {
    Profile wild =
        new Profile(
            "x".repeat(121),
            "a\nb",
            false,
            "a@b\r\nBcc: c",
            "no locale",
            "Mars/Olympus",
            Affiliation.STUDENT,
            Mode.ONLINE,
            Level.STUDENT,
            "99999",
            "no",
            "",
            "h".repeat(161),
            Collections.nCopies(11, "en"),
            List.of("no-such-skill"),
            List.of("1.B.3.a", "1.B.3.a"));

    assertThat(ProfileRules.faults(wild, TAXONOMIES))
        .extracting(Fault::field)
        .containsOnly(
            "displayName",
            "alias",
            "email",
            "locale",
            "timeZone",
            "field",
            "industry",
            "employer",
            "headline",
            "languages",
            "skills",
            "interests");
  }

  @Test
  void every_field_of_an_offering_has_its_bounds() {
    Offering wild =
        new Offering(
            Map.of(InteractionType.CV_REVIEW, 51),
            101,
            0,
            201,
            List.of(new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(17, 0))),
            Set.of(),
            Set.of(),
            List.of(),
            Set.of(),
            "x".repeat(501),
            Visibility.CAMPUS,
            null);

    assertThat(OfferingRules.faults(wild, TAXONOMIES))
        .extracting(Fault::field)
        .containsExactly(
            "places.CV_REVIEW",
            "totalPlaces",
            "monthlyAsks",
            "hoursPerMonth",
            "hours",
            "channels",
            "languages",
            "cannotHelpWith");
  }
}
