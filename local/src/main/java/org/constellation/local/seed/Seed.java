package org.constellation.local.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Visibility;

/**
 * All that the local stack begins with: twenty campuses of two systems, their people, the cast. Two
 * loads are equal to the letter.
 *
 * @param rows everyone whom a campus's roster lists
 * @param coordinators the ones of campuses without a coordinator in the cast, in no roster
 */
public record Seed(
    List<SeedCampus> campuses, List<RosterRow> rows, Cast cast, List<RosterRow> coordinators) {

  public static Seed load() {
    List<SeedCampus> campuses = SeedCampus.all();
    Cast cast = Cast.load();
    InventedNames names = new InventedNames();
    cast.members().forEach(m -> names.reserve(m.row().name()));
    List<RosterRow> rows = new ArrayList<>();
    cast.members().stream().filter(Cast.Member::onRoster).map(Cast.Member::row).forEach(rows::add);
    rows.addAll(mentors(campuses, names));
    rows.addAll(mentees(campuses, names));
    return new Seed(campuses, List.copyOf(rows), cast, coordinators(campuses, cast, names));
  }

  List<RosterRow> rosterOf(SeedCampus campus) {
    return rows.stream().filter(row -> row.campus().equals(campus.id())).toList();
  }

  /** How many mentors someone of this campus may see: their own, and the consortium's who share. */
  long mentorsSeenFrom(String campus) {
    Map<String, String> consortium =
        campuses.stream().collect(Collectors.toMap(SeedCampus::id, SeedCampus::consortium));
    return rows.stream()
        .filter(row -> !row.cell("places").isEmpty())
        .filter(row ->
            row.campus().equals(campus)
                || (Objects.equals(consortium.get(row.campus()), consortium.get(campus))
                    && row.cell("visibility").equals(Visibility.CONSORTIUM.name())))
        .count();
  }

  private static List<RosterRow> mentors(List<SeedCampus> campuses, InventedNames names) {
    return Tables.csv("mentors.csv").stream()
        .map(real -> MentorRule.row(real, campusOf(real.getField("mentor_id"), campuses), names))
        .toList();
  }

  private static List<RosterRow> mentees(List<SeedCampus> campuses, InventedNames names) {
    Set<String> taxonomy =
        Tables.csv("skills.csv").stream()
            .map(skill -> skill.getField("skill_id"))
            .collect(Collectors.toUnmodifiableSet());
    return Tables.csv("mentees.csv").stream()
        .map(real ->
            MenteeRule.row(real, campusOf(real.getField("mentee_id"), campuses), names, taxonomy))
        .toList();
  }

  /** The sources know no campus: by the campuses' weights. */
  private static SeedCampus campusOf(String externalId, List<SeedCampus> campuses) {
    Map<SeedCampus, Integer> weights = new LinkedHashMap<>();
    campuses.forEach(campus -> weights.put(campus, campus.weight()));
    return Chance.of("campus:" + externalId).weighted(weights);
  }

  private static List<RosterRow> coordinators(
      List<SeedCampus> campuses, Cast cast, InventedNames names) {
    Set<String> inCast =
        cast.members().stream()
            .filter(m -> m.row().cell("roles").equals("COORDINATOR"))
            .map(m -> m.row().campus())
            .collect(Collectors.toSet());
    Function<SeedCampus, RosterRow> one =
        campus -> {
          String id = "coordinator-" + campus.id();
          String name = names.next(Chance.of(id));
          return new RosterRow(
              id, campus.id(), Map.of("display_name", name, "roles", "COORDINATOR"));
        };
    return campuses.stream().filter(c -> !inCast.contains(c.id())).map(one).toList();
  }
}
