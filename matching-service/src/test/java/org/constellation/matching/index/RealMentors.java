package org.constellation.matching.index;

import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People.Person;

/** Real, anonymised mentors; what they do not state is filled in by a seeded rule. */
final class RealMentors {

  static final int FIRST = 1_000;

  private static final List<String> CAMPUSES = List.of("north", "south", "east");
  private static final Map<String, Level> LEVELS =
      Map.of(
          "junior", Level.JUNIOR,
          "senior", Level.SENIOR,
          "lead_principal", Level.LEAD,
          "manager", Level.MANAGER,
          "director_head", Level.DIRECTOR,
          "founder_executive", Level.EXECUTIVE);

  private RealMentors() {}

  static MentorIndex index() throws IOException {
    MentorIndex index = new LiveIndex(NOW);
    CAMPUSES.forEach(id -> index.put(campus(id, "river", true)));
    RandomGenerator chance = new SplittableRandom(7);
    int number = FIRST;
    for (String line : lines()) {
      Person mentor = mentor(number++, line.split(",", -1), chance);
      index.put(mentor.mentor());
      index.put(
          mentor
              .load()
              .asks(chance.nextInt(6))
              .freeInAll(1 + chance.nextInt(6))
              .answersWithin(
                  chance.nextBoolean() ? Duration.ofHours(2 + chance.nextInt(160)) : null)
              .card());
    }
    return index;
  }

  private static List<String> lines() throws IOException {
    InputStream table = RealMentors.class.getResourceAsStream("/mentors/mentors.csv");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    }
  }

  private static Person mentor(int number, String[] cells, RandomGenerator chance) {
    Person mentor =
        person(number, one(CAMPUSES, chance))
            .level(LEVELS.getOrDefault(cells[1], one(List.of(Level.values()), chance)))
            .mode(one(List.of(Mode.values()), chance))
            .zone(cells[2].isEmpty() ? "UTC" : cells[2])
            .languages(languages(cells))
            .skills(cells[5].isEmpty() ? new String[0] : cells[5].split(";", -1))
            .field(cells[6].isEmpty() ? null : cells[6])
            .industry(cells[7].isEmpty() ? null : cells[7])
            .places(places(chance));
    if (chance.nextInt(3) > 0) {
      mentor.needs(one(List.of(Need.values()), chance), Need.PROFESSIONAL_DEVELOPMENT);
    }
    return chance.nextInt(5) == 0 ? mentor.wishes(Mode.ONLINE) : mentor;
  }

  private static String[] languages(String[] cells) {
    String stated = cells[3].isEmpty() ? cells[4] : cells[3];
    return (stated + ";en").replaceAll("^;", "").split(";", -1);
  }

  private static Map<InteractionType, Integer> places(RandomGenerator chance) {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    places.put(one(List.of(InteractionType.values()), chance), 1 + chance.nextInt(3));
    places.put(one(List.of(InteractionType.values()), chance), 1);
    return places;
  }

  private static <T> T one(List<T> of, RandomGenerator chance) {
    return of.get(chance.nextInt(of.size()));
  }
}
