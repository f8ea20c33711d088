package org.constellation.profile.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.campuses.CampusSamples;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.people.Newcomers;
import org.constellation.profile.people.PeopleSamples;
import org.constellation.profile.people.Person;
import org.constellation.profile.people.Profile;
import org.constellation.profile.roster.RowReader.Reading;
import org.constellation.profile.roster.RowReader.Subject;
import org.constellation.profile.vocabulary.Taxonomies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowReaderTest {

  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Profile BLANK = Newcomers.blank(ID, CampusSamples.NORTH);
  private static final RowReader READER = new RowReader(Taxonomies.load());
  private static final Map<String, String> LEAST =
      Map.of(
          "external_id", "s-1",
          "display_name", "Maren Oyelundra",
          "roles", "MENTEE;MENTOR",
          "affiliation", "ALUMNI",
          "mode", "REMOTE",
          "level", "LEAD");

  @Test
  void a_row_with_the_least_takes_the_campuss_defaults() {
    Reading.Fit fit = fit(Map.of(), BLANK, null);

    assertThat(fit.roles()).containsExactlyInAnyOrder(Role.MENTEE, Role.MENTOR);
    assertThat(fit.profile().displayName()).isEqualTo("Maren Oyelundra");
    assertThat(fit.profile().mode()).isEqualTo(Mode.REMOTE);
    assertThat(fit.profile().timeZone()).isEqualTo("America/Anchorage");
    assertThat(fit.profile().email()).isNull();
    assertThat(fit.offering()).isNull();
  }

  @Test
  void places_alone_make_an_offering_with_the_usual_limits() {
    Offering offering = offering(Map.of("places", "CV_REVIEW:2;MOCK_INTERVIEW:1"), null);

    assertThat(offering.places())
        .containsOnly(
            Map.entry(InteractionType.CV_REVIEW, 2), Map.entry(InteractionType.MOCK_INTERVIEW, 1));
    assertThat(offering.totalPlaces()).isEqualTo(3);
    assertThat(offering.monthlyAsks()).isEqualTo(4);
    assertThat(offering.hoursPerMonth()).isEqualTo(4);
    assertThat(offering.channels()).containsExactlyInAnyOrder(Channel.VIDEO, Channel.MESSAGE);
    assertThat(offering.languages()).containsExactly("en");
    assertThat(offering.visibility()).isEqualTo(Visibility.CONSORTIUM);
    assertThat(offering.needs()).isEmpty();
  }

  @Test
  void every_column_of_an_offering_is_read() {
    Offering offering =
        offering(
            Map.of(
                "places", "CV_REVIEW:2",
                "total_places", "5",
                "monthly_asks", "12",
                "hours_per_month", "8",
                "hours", "MONDAY 18:00-20:00;SATURDAY 09:00-00:00",
                "channels", "PHONE",
                "offering_languages", "fr;en",
                "wishes", "ONLINE",
                "cannot_help_with", "Visa questions",
                "visibility", "CAMPUS"),
            null);

    assertThat(offering.totalPlaces()).isEqualTo(5);
    assertThat(offering.hours())
        .containsExactly(
            new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0)),
            new WeeklyHours(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT));
    assertThat(offering.languages()).containsExactly("fr", "en");
    assertThat(offering.cannotHelpWith()).isEqualTo("Visa questions");
    assertThat(offering.visibility()).isEqualTo(Visibility.CAMPUS);
  }

  @Test
  void an_empty_cell_keeps_what_was_there() {
    Offering before = PeopleSamples.offering(Visibility.CAMPUS);
    Person known = PeopleSamples.person(ID, "north", true, before);

    Reading.Fit fit = fit(Map.of("places", "CV_REVIEW:3"), known.profile(), before);

    assertThat(fit.profile().email()).isEqualTo("maren@north.example");
    assertThat(fit.profile().skills()).containsExactly("python");
    Offering after = Objects.requireNonNull(fit.offering());
    assertThat(after.places()).containsEntry(InteractionType.CV_REVIEW, 3);
    assertThat(after.visibility()).isEqualTo(Visibility.CAMPUS);
    assertThat(after.totalPlaces()).isEqualTo(2);
  }

  @Test
  void every_bad_cell_is_told_by_its_column() {
    Map<String, String> bad = new HashMap<>();
    bad.put("staged", "maybe");
    bad.put("email", "nobody");
    bad.put("time_zone", "Mars/Olympus");
    bad.put("affiliation", "PIRATE");
    bad.put("places", "CV_REVIEW:2;CV_REVIEW:3");
    bad.put("skills", "no-such-skill");

    assertThat(faults(bad))
        .extracting(Fault::field)
        .containsExactly("staged", "affiliation", "places", "email", "time_zone", "skills")
        .doesNotContain("display_name");
  }

  @Test
  void a_bad_offering_is_told_by_its_columns() {
    assertThat(
            faults(
                Map.of(
                    "places", "CV_REVIEW:51",
                    "monthly_asks", "many",
                    "hours", "MONDAY 20:00-18:00",
                    "offering_languages", "klingon")))
        .extracting(Fault::field)
        .containsExactly("monthly_asks", "places", "hours", "offering_languages");
  }

  @Test
  void no_roster_makes_a_coordinator() {
    assertThat(faults(Map.of("roles", "MENTEE;COORDINATOR")))
        .extracting(Fault::field)
        .containsExactly("roles");
  }

  @Test
  void only_mentors_offer() {
    assertThat(faults(Map.of("roles", "MENTEE", "places", "CV_REVIEW:1")))
        .extracting(Fault::field)
        .containsExactly("places");
  }

  @Test
  void a_row_says_whom_it_is_about() {
    assertThat(READER.subject(row(Map.of("person_id", ID.toString()))))
        .isEqualTo(new Subject.Named("s-1", ID));
    assertThat(READER.subject(row(Map.of()))).isEqualTo(new Subject.Named("s-1", null));
    assertThat(READER.subject(row(Map.of("person_id", "x", "external_id", "x".repeat(65)))))
        .isInstanceOf(Subject.Unnamed.class);
    assertThat(READER.subject(new RosterRow(1, LEAST, RosterSheet.REPEATED)))
        .isEqualTo(new Subject.Unnamed(List.of(RosterSheet.REPEATED)));
  }

  private static Offering offering(Map<String, String> more, @Nullable Offering before) {
    return Objects.requireNonNull(fit(more, BLANK, before).offering());
  }

  private static Reading.Fit fit(
      Map<String, String> more, Profile base, @Nullable Offering before) {
    return (Reading.Fit) READER.read(row(more), base, before);
  }

  private static List<Fault> faults(Map<String, String> more) {
    return ((Reading.Unfit) READER.read(row(more), BLANK, null)).faults();
  }

  private static RosterRow row(Map<String, String> more) {
    Map<String, String> cells = new HashMap<>(LEAST);
    cells.putAll(more);
    return new RosterRow(1, cells, null);
  }
}
