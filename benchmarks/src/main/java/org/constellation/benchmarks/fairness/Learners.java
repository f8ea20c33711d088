package org.constellation.benchmarks.fairness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;

/**
 * Who asks: one for each of the 9,326 people of a survey of learners ({@code
 * fairness/learners.csv}), with the role they want as skills, where they want to work as their
 * mode, and the hours they learn as how often they ask. What the survey does not tell is that of a
 * real mentee drawn for them, and so are the skills of who named no role.
 */
final class Learners {

  /** Our choice: what people of the role learn, in ids of the skill taxonomy. */
  private static final Map<String, List<String>> SKILLS =
      Map.of(
          "fullstack-development", List.of("fullstack-development", "javascript", "nodejs"),
          "frontend-development", List.of("frontend-development", "javascript", "css"),
          "backend-development", List.of("backend-development", "java", "python"),
          "data-science", List.of("data-science", "python", "machine-learning"),
          "mobile-development", List.of("mobile-development", "kotlin", "swift"),
          "ux-design", List.of("ux-design", "design"),
          "devops", List.of("devops", "linux", "docker"),
          "product-management", List.of("product-management", "business-analysis"),
          "quality-assurance", List.of("quality-assurance", "java"));

  private static final long FIRST_ID = 1L << 40;

  private Learners() {}

  /**
   * Somebody who asks in the year.
   *
   * @param searches how many times they look for somebody
   */
  record Learner(ProfileCard card, int searches) {}

  static List<Learner> drawn(List<ProfileCard> mentees, long seed) throws IOException {
    RandomGenerator chance = new SplittableRandom(seed);
    List<Learner> learners = new ArrayList<>();
    for (List<String> answer : answers()) {
      for (int i = Integer.parseInt(answer.get(3)); i > 0; i--) {
        ProfileCard like = mentees.get(chance.nextInt(mentees.size()));
        UUID id = new UUID(0x0190_0000_0000_7000L, FIRST_ID + learners.size());
        ProfileCard card = card(id, like, answer.get(0), answer.get(1));
        learners.add(new Learner(card, searches(answer.get(2))));
      }
    }
    return learners;
  }

  private static List<List<String>> answers() throws IOException {
    var table =
        Objects.requireNonNull(Learners.class.getResourceAsStream("/fairness/learners.csv"));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }
  }

  private static ProfileCard card(UUID id, ProfileCard like, String role, String place) {
    List<String> skills = SKILLS.getOrDefault(role, like.skills());
    Mode mode =
        switch (place) {
          case "from-home" -> Mode.ONLINE;
          case "in-an-office-with-other-developers" -> Mode.ON_CAMPUS;
          default -> like.mode();
        };
    return new ProfileCard(
        id,
        like.campus(),
        1,
        "Learner",
        "Learner",
        false,
        null,
        "en",
        like.timeZone(),
        Set.of(Role.MENTEE),
        Affiliation.STUDENT,
        mode,
        Level.STUDENT,
        role.isEmpty() ? null : "061",
        null,
        null,
        null,
        like.languages(),
        skills,
        like.interests(),
        null);
  }

  /** Our choice: who has more time asks more often. */
  private static int searches(String hoursAWeek) {
    return switch (hoursAWeek) {
      case "21-40", "41+" -> 3;
      case "6-10", "11-20" -> 2;
      default -> 1;
    };
  }
}
