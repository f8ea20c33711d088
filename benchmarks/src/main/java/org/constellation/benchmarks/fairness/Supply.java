package org.constellation.benchmarks.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.local.seed.RosterRow;
import org.constellation.local.seed.Seed;

/**
 * The mentors of seven real programmes on twenty real campuses, as the local stack has them: what
 * the sources do not state falls by the documented shares of its seed.
 *
 * @param mentees of two real programmes, by whom the learners are drawn
 */
record Supply(List<CampusCard> campuses, List<ProfileCard> mentors, List<ProfileCard> mentees) {

  private static final String ON_CAMPUS_ONLY = "ON_CAMPUS;HYBRID";

  /**
   * As it is; or biased: of a hundred mentors so many wish for people on campus, and the others,
   * whatever they wished for before, for anyone.
   *
   * @param biased of a hundred, 0 to leave all as they are
   */
  static Supply real(int biased, long seed) {
    RandomGenerator chance = new SplittableRandom(seed);
    List<RosterRow> rows = Seed.load().rows();
    List<ProfileCard> people =
        rows.stream()
            .filter(row -> !row.cell("mode").isEmpty())
            .map(row ->
                biased == 0
                    ? row
                    : wishing(row, chance.nextInt(100) < biased ? ON_CAMPUS_ONLY : ""))
            .map(Cards::of)
            .toList();
    return new Supply(
        rows.stream().map(RosterRow::campus).distinct().map(Supply::campus).toList(),
        people.stream().filter(card -> card.offering() != null).toList(),
        people.stream().filter(card -> card.offering() == null).toList());
  }

  private static RosterRow wishing(RosterRow row, String wishes) {
    Map<String, String> cells = new HashMap<>(row.cells());
    cells.put("wishes", wishes);
    return new RosterRow(row.externalId(), row.campus(), cells);
  }

  /** Of one of two university systems, whose campuses share. */
  private static CampusCard campus(String id) {
    return new CampusCard(id, 1, id, system(id), zone(id), "en", "#000000", CampusPolicy.DEFAULT);
  }

  private static String system(String campus) {
    return campus.startsWith("wisconsin") ? "wisconsin" : "alaska";
  }

  static String zone(String campus) {
    return system(campus).equals("wisconsin") ? "America/Chicago" : "America/Anchorage";
  }
}
