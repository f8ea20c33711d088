package org.constellation.local.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;

/**
 * How often what the sources do not state takes each value. Where the shared distributions
 * (distributions.json, read November 2026) know it, the weights are its counts; the rest is our
 * choice and says so.
 */
final class Shares {
  /** Counts of {@code seniority_stated} over all mentors who state it. */
  static final Map<Level, Integer> LEVEL =
      ordered(
          Level.STUDENT, 5,
          Level.JUNIOR, 33,
          Level.SENIOR, 54,
          Level.LEAD, 46,
          Level.MANAGER, 62,
          Level.DIRECTOR, 80,
          Level.EXECUTIVE, 52);

  /** Counts of {@code wcc.capacity_stated} above zero: mentees at a time. */
  static final Map<Integer, Integer> CAPACITY = ordered(1, 13, 2, 13, 3, 5, 4, 1, 5, 1, 7, 1);

  /** Counts of {@code wcc.hours_per_month} above zero. */
  static final Map<Integer, Integer> HOURS = ordered(2, 22, 4, 16, 5, 9, 1, 6, 3, 6);

  /** Counts of {@code second_language_given_english_cc_wcc}, those stated twice or more. */
  static final Map<String, Integer> SECOND_LANGUAGE =
      ordered("fr", 9, "pt", 9, "es", 8, "ru", 8, "hi", 7, "de", 5, "ro", 3, "ta", 3, "tr", 3);

  /** Our choice: most volunteers of a university are its alumni. */
  static final Map<Affiliation, Integer> MENTOR_AFFILIATION =
      ordered(
          Affiliation.ALUMNI, 50,
          Affiliation.PROFESSIONAL, 28,
          Affiliation.STAFF, 14,
          Affiliation.GRADUATE, 8);

  /** Our choice. */
  static final Map<Affiliation, Integer> MENTEE_AFFILIATION =
      ordered(Affiliation.STUDENT, 75, Affiliation.GRADUATE, 13, Affiliation.STAFF, 12);

  /** Our choice: online students are the ones that other programmes leave out, so they are many. */
  static final Map<Mode, Integer> MENTEE_MODE =
      ordered(Mode.ONLINE, 45, Mode.ON_CAMPUS, 38, Mode.HYBRID, 12, Mode.REMOTE, 5);

  /** Our choice. */
  static final Map<Mode, Integer> MENTOR_MODE =
      ordered(Mode.ON_CAMPUS, 25, Mode.HYBRID, 35, Mode.REMOTE, 30, Mode.ONLINE, 10);

  /** Our choice: of a hundred mentors, how many offer the type, from the lightest ask up. */
  static final Map<InteractionType, Integer> OFFERED =
      ordered(
          InteractionType.QUICK_QUESTION, 75,
          InteractionType.CV_REVIEW, 50,
          InteractionType.MOCK_INTERVIEW, 35,
          InteractionType.CAREER_CONVERSATION, 65,
          InteractionType.PROJECT_FEEDBACK, 40,
          InteractionType.INTERNSHIP_SEARCH, 20,
          InteractionType.GROUP_SESSION, 8,
          InteractionType.JOB_SHADOWING, 12,
          InteractionType.WORKPLACE_VISIT, 10,
          InteractionType.SHORT_TERM_PROJECT, 10,
          InteractionType.ONGOING_MENTORING, 45,
          InteractionType.SPONSORSHIP, 6);

  private Shares() {}

  /** Keeps the order, on which the dice depend. */
  @SuppressWarnings("unchecked")
  private static <T> Map<T, Integer> ordered(Object... pairs) {
    Map<T, Integer> map = new LinkedHashMap<>();
    List<Object> all = List.of(pairs);
    for (int i = 0; i < all.size(); i += 2) {
      map.put((T) all.get(i), (Integer) all.get(i + 1));
    }
    return map;
  }
}
