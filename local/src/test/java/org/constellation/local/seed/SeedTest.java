package org.constellation.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.junit.jupiter.api.Test;

class SeedTest {
  private static final Seed SEED = Seed.load();

  @Test
  void two_loads_are_equal_to_the_letter() {
    assertThat(RosterCsv.of(Seed.load().rows())).isEqualTo(RosterCsv.of(SEED.rows()));
    assertThat(Seed.load().campuses()).isEqualTo(SEED.campuses());
  }

  @Test
  void every_real_mentor_and_mentee_is_there_once() {
    assertThat(SEED.rows().stream().filter(r -> r.externalId().startsWith("sm"))).hasSize(1317);
    assertThat(SEED.rows().stream().filter(r -> r.externalId().startsWith("se"))).hasSize(395);
    assertThat(SEED.rows()).extracting(RosterRow::externalId).doesNotHaveDuplicates();
    assertThat(SEED.rows()).extracting(RosterRow::personId).doesNotHaveDuplicates();
  }

  @Test
  void two_systems_with_twenty_campuses_and_every_campus_has_people() {
    assertThat(SEED.campuses()).hasSize(20);
    assertThat(SEED.campuses())
        .extracting(SeedCampus::consortium)
        .containsOnly("alaska", "wisconsin");
    assertThat(SEED.campuses())
        .extracting(SeedCampus::id)
        .contains("alaska-anchorage", "wisconsin-madison", "kenai-peninsula-college")
        .allMatch(id -> id.matches("[a-z0-9-]{2,40}"))
        .doesNotHaveDuplicates();
    assertThat(SEED.campuses()).allMatch(campus -> SEED.rosterOf(campus).size() > 10);
  }

  @Test
  void names_are_unique_and_none_of_the_sources_knows_them() {
    Set<String> words =
        List.of("mentors.csv", "mentees.csv").stream()
            .flatMap(file -> Tables.csv(file).stream())
            .flatMap(row -> row.getFields().stream())
            .collect(Collectors.toSet());

    assertThat(SEED.rows()).extracting(RosterRow::name).doesNotHaveDuplicates();
    assertThat(SEED.rows()).noneMatch(row -> words.contains(row.name()));
    assertThat(SEED.rows()).extracting(RosterRow::email).doesNotHaveDuplicates();
    assertThat(SEED.rows()).allMatch(row -> row.email().matches("[a-z.-]+@[a-z0-9-]+\\.example"));
  }

  @Test
  void every_cell_holds_what_the_roster_import_takes() {
    Set<String> skills =
        Tables.csv("skills.csv").stream()
            .map(s -> s.getField("skill_id"))
            .collect(Collectors.toSet());
    for (RosterRow row : SEED.rows()) {
      Affiliation.valueOf(row.cell("affiliation"));
      Mode.valueOf(row.cell("mode"));
      Level.valueOf(row.cell("level"));
      assertThat(row.roles()).isSubsetOf(Role.MENTEE, Role.MENTOR);
      assertThat(list(row, "skills")).isSubsetOf(skills).hasSizeLessThanOrEqualTo(30);
      assertThat(list(row, "languages")).allMatch(l -> l.matches("[a-z]{2}"));
      String zone = row.cell("time_zone");
      assertThat(zone.isEmpty() || ZoneId.getAvailableZoneIds().contains(zone)).isTrue();
    }
  }

  @Test
  void every_mentor_offers_something_within_the_limits_of_an_offering() {
    for (RosterRow row : SEED.rows()) {
      assertThat(row.cell("places").isEmpty())
          .as(row.externalId())
          .isNotEqualTo(row.roles().contains(Role.MENTOR));
      for (String place : list(row, "places")) {
        InteractionType.valueOf(place.substring(0, place.indexOf(':')));
        assertThat(Integer.parseInt(place.substring(place.indexOf(':') + 1))).isBetween(1, 50);
      }
    }
  }

  @Test
  void the_roster_lists_every_person_on_a_line_of_their_own() {
    assertThat(RosterCsv.of(SEED.rows()).lines()).hasSize(SEED.rows().size() + 1);
    assertThat(RosterCsv.of(SEED.rows()).lines())
        .allMatch(line -> line.chars().filter(c -> c == ',').count() >= 26);
  }

  @Test
  void stated_facts_stay_as_they_are() {
    RosterRow stated =
        SEED.rows().stream()
            .filter(r -> r.externalId().equals("sm01299"))
            .findFirst()
            .orElseThrow();

    assertThat(stated.cell("languages")).isEqualTo("en;fr");
    assertThat(stated.cell("hours_per_month")).isEqualTo("4");
    assertThat(stated.cell("time_zone")).isEqualTo("Europe/London");
    assertThat(stated.cell("places")).contains("ONGOING_MENTORING");
  }

  private static List<String> list(RosterRow row, String column) {
    return Arrays.stream(row.cell(column).split(";")).filter(c -> !c.isEmpty()).toList();
  }
}
