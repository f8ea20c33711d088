package org.constellation.benchmarks.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.constellation.benchmarks.matching.Crowd;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Prospects;
import org.constellation.matching.index.Gallery;
import org.constellation.matching.index.LiveIndex;

/**
 * Mentees, and mentors who all offer the same interaction with one to eleven places, six on
 * average: the engine knows them and tells what each pair is worth.
 */
final class CampusCrowd implements Prospects {

  static final InteractionType ASKED = InteractionType.ONGOING_MENTORING;
  private static final int MOST_PLACES = 11;

  private final List<ProfileCard> mentees = new ArrayList<>();
  private final Gallery gallery;

  CampusCrowd(Crowd crowd, long seed, int menteeCount, int mentorCount) {
    LiveIndex engine = new LiveIndex(Crowd.NOW);
    crowd.campuses().forEach(engine::put);
    for (int number = 0; number < menteeCount; number++) {
      mentees.add(crowd.mentee(number));
      engine.put(mentees.getLast());
    }
    SplittableRandom chance = new SplittableRandom(seed);
    for (int number = 0; number < mentorCount; number++) {
      ProfileCard mentor = crowd.mentor(number);
      int places = 1 + chance.nextInt(MOST_PLACES);
      engine.put(offering(mentor, places));
      engine.put(load(mentor, places));
    }
    gallery = engine.gallery(Crowd.NOW);
  }

  private static ProfileCard offering(ProfileCard card, int places) {
    Offering had = java.util.Objects.requireNonNull(card.offering());
    Map<InteractionType, Integer> all = new EnumMap<>(InteractionType.class);
    all.putAll(had.places());
    all.put(ASKED, places);
    Offering offering =
        new Offering(
            all,
            places,
            places,
            had.hoursPerMonth(),
            had.hours(),
            had.needs(),
            had.channels(),
            had.languages(),
            had.wishes(),
            had.cannotHelpWith(),
            had.visibility(),
            null);
    return new ProfileCard(
        card.personId(),
        card.campus(),
        card.version(),
        card.displayName(),
        card.alias(),
        card.staged(),
        card.email(),
        card.locale(),
        card.timeZone(),
        card.roles(),
        card.affiliation(),
        card.mode(),
        card.level(),
        card.field(),
        card.industry(),
        card.employer(),
        card.headline(),
        card.languages(),
        card.skills(),
        card.interests(),
        offering);
  }

  private static MentorLoad load(ProfileCard mentor, int places) {
    return new MentorLoad(
        mentor.personId(),
        mentor.campus(),
        1,
        Map.of(ASKED, places),
        places,
        0,
        places,
        0,
        java.time.YearMonth.of(2026, 11),
        places,
        null,
        null);
  }

  /** Places of each mentor, read off the engine. */
  int[] free() {
    int[] free = new int[gallery.rows()];
    for (int row = 0; row < free.length; row++) {
      free[row] = gallery.takes(row, ASKED);
    }
    return free;
  }

  /** Everybody whom each mentee could get, for others to choose from. */
  Pairs pairs() {
    Pairs.Builder pairs = Pairs.of(mentors());
    int[] free = free();
    for (int mentee = 0; mentee < mentees(); mentee++) {
      pairs.mentee();
      of(
          mentee,
          (mentor, worth) -> {
            if (free[mentor] > 0) {
              pairs.with(mentor, worth);
            }
          });
    }
    return pairs.build();
  }

  @Override
  public int mentees() {
    return mentees.size();
  }

  @Override
  public int mentors() {
    return gallery.rows();
  }

  @Override
  public void of(int mentee, Visitor visitor) {
    gallery.lookFor(
        mentees.get(mentee),
        Need.PROFESSIONAL_DEVELOPMENT,
        ASKED,
        visitor::least,
        visitor::prospect);
  }
}
