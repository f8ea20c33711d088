package org.constellation.benchmarks.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.constellation.benchmarks.matching.Cards;
import org.constellation.benchmarks.matching.Crowd;
import org.constellation.benchmarks.matching.Loads;
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

  static final Need NEED = Need.PROFESSIONAL_DEVELOPMENT;
  static final InteractionType ASKED = InteractionType.ONGOING_MENTORING;
  private static final int MOST_PLACES = 11;

  private final List<ProfileCard> mentees;
  private final Gallery gallery;
  private final Gallery.Market market;

  private CampusCrowd(List<ProfileCard> mentees, Gallery gallery, int[] prices) {
    this.mentees = mentees;
    this.gallery = gallery;
    this.market = gallery.at(prices);
  }

  CampusCrowd(Crowd crowd, long seed, int menteeCount, int mentorCount) {
    this.mentees = IntStream.range(0, menteeCount).mapToObj(crowd::mentee).toList();
    this.gallery = engine(crowd, seed, mentees, mentorCount).frozen(Crowd.NOW);
    this.market = gallery.at(new int[gallery.rows()]);
  }

  /** All mentees on one campus, as a cohort is a campus's. */
  static LiveIndex onOneCampus(
      Crowd crowd, long seed, int menteeCount, int mentorCount, String campus) {
    List<ProfileCard> mentees = new ArrayList<>();
    for (int number = 0; number < menteeCount; number++) {
      ProfileCard mentee = crowd.mentee(number);
      mentees.add(Cards.of(mentee, mentee.personId(), campus));
    }
    return engine(crowd, seed, mentees, mentorCount);
  }

  private static LiveIndex engine(
      Crowd crowd, long seed, List<ProfileCard> mentees, int mentorCount) {
    LiveIndex engine = new LiveIndex(Crowd.NOW);
    crowd.campuses().forEach(engine::put);
    mentees.forEach(engine::put);
    SplittableRandom chance = new SplittableRandom(seed);
    for (int number = 0; number < mentorCount; number++) {
      ProfileCard mentor = crowd.mentor(number);
      int places = 1 + chance.nextInt(MOST_PLACES);
      engine.put(Cards.offering(mentor, ASKED, places));
      engine.put(Loads.places(mentor, ASKED, places));
    }
    return engine;
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
  public Prospects at(int[] prices) {
    return new CampusCrowd(mentees, gallery, prices);
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
    market.lookFor(mentees.get(mentee), NEED, ASKED, visitor::least, visitor::prospect);
  }
}
