package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Goodwill;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Ranked;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Room;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Tag;
import org.constellation.matching.ranking.Variety;

/**
 * The rules over a list of objects, written as one would: a loop, filters first, a heap. What is
 * the same for many mentors is worked out once. The oracle, too: it shares with the engine only the
 * points of each part.
 */
final class TidyScan {

  /** Somebody found. */
  record Hit(UUID id, Circle circle, int points) implements Ranked {}

  private final List<Mentor> mentors = new ArrayList<>();
  private final Map<Tag, Integer> having = new HashMap<>();
  private final Set<String> sharing;
  private int known;
  private Rarity rarity = Rarity.NONE;

  TidyScan(Set<String> sharing) {
    this.sharing = sharing;
  }

  void add(ProfileCard card, MentorLoad load) {
    mentors.add(Mentor.of(card, Optional.of(load)).orElseThrow());
    add(mentors.getLast(), 1);
  }

  /**
   * The same mentor with another card or load.
   *
   * @param load empty when they are no mentor any more
   */
  void set(int number, ProfileCard card, Optional<MentorLoad> load) {
    add(mentors.get(number), -1);
    mentors.set(number, Mentor.of(card, load).orElseThrow());
    add(mentors.get(number), 1);
  }

  private void add(Mentor mentor, int more) {
    if (mentor.load().isPresent()) {
      known += more;
      Tag.of(mentor.card()).forEach(tag -> having.merge(tag, more, Integer::sum));
    }
  }

  void count() {
    rarity = Rarity.counted(known, having);
  }

  Rarity rarity() {
    return rarity;
  }

  int size() {
    return mentors.size();
  }

  Mentor mentor(int number) {
    return mentors.get(number);
  }

  /** Whether the mentor may be recommended, but for what is between the two. */
  boolean passes(Mentor mentor, ProfileCard mentee, Wanted wanted) {
    return isVisible(mentor, mentee)
        && hasFree(mentor, wanted.interaction())
        && Room.mayBeAsked(mentor, wanted.now())
        && mentor.offering().languages().stream().anyMatch(mentee.languages()::contains);
  }

  /** How many pass. */
  long passing(ProfileCard mentee, Wanted wanted) {
    return mentors.stream().filter(mentor -> passes(mentor, mentee, wanted)).count();
  }

  /** Whether a campus shares its mentors. */
  boolean shares(String campus) {
    return sharing.contains(campus);
  }

  boolean isVisible(Mentor mentor, ProfileCard mentee) {
    String campus = mentor.card().campus();
    return campus.equals(mentee.campus())
        || (mentor.offering().visibility() == Visibility.CONSORTIUM
            && sharing.contains(campus)
            && sharing.contains(mentee.campus()));
  }

  private static boolean hasFree(Mentor mentor, Optional<InteractionType> wanted) {
    if (wanted.isPresent()) {
      return Room.free(mentor, wanted.get()) > 0;
    }
    for (InteractionType type : mentor.offering().places().keySet()) {
      if (Room.free(mentor, type) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The best of each circle. */
  List<Hit> best(ProfileCard mentee, Wanted wanted, int most) {
    return best(mentee, wanted, most, Set.of(), 0, mentors.size());
  }

  /**
   * The best of each circle among some of the mentors.
   *
   * @param leftOut who is not to be found
   */
  List<Hit> best(ProfileCard mentee, Wanted wanted, int most, Set<UUID> leftOut, int from, int to) {
    Points points = new Points(wanted.of(Mentee.of(mentee)));
    Map<Circle, PriorityQueue<Hit>> heaps = new HashMap<>();
    for (int i = from; i < to; i++) {
      Mentor mentor = mentors.get(i);
      if (passes(mentor, mentee, wanted) && !leftOut.contains(mentor.id())) {
        Circle circle = CircleRule.of(mentee, mentor.card());
        PriorityQueue<Hit> heap =
            heaps.computeIfAbsent(circle, _ -> new PriorityQueue<>(Ranked.BEST_FIRST.reversed()));
        int sum = points.of(mentor, circle);
        if (heap.size() < most || sum >= heap.element().points()) {
          heap.add(new Hit(mentor.id(), circle, sum));
          if (heap.size() > most) {
            heap.remove();
          }
        }
      }
    }
    List<Hit> best = new ArrayList<>();
    heaps.values().forEach(best::addAll);
    return best;
  }

  List<Hit> recommend(ProfileCard mentee, Wanted wanted) {
    return new Variety<>(best(mentee, wanted, wanted.limit())).first(wanted.limit());
  }

  /** The best whatever their circle. */
  List<Hit> plain(ProfileCard mentee, Wanted wanted) {
    return best(mentee, wanted, wanted.limit()).stream()
        .sorted(Ranked.BEST_FIRST)
        .limit(wanted.limit())
        .toList();
  }

  /** What a mentor is worth for one ask. */
  final class Points {
    private final Ask ask;
    private final Scoring scoring;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Integer> industries = new HashMap<>();

    Points(Ask ask) {
      this.ask = ask;
      this.scoring = new Scoring(ask, rarity);
    }

    int of(Mentor mentor, Circle circle) {
      ProfileCard card = mentor.card();
      return scoring.need(mentor.offering().needs())
          + offers(mentor)
          + shared(scoring.skills(), card.skills(), ReasonCode.SHARED_SKILL)
          + shared(scoring.interests(), card.interests(), ReasonCode.SHARED_INTEREST)
          + (card.field() == null ? 0 : fields.computeIfAbsent(card.field(), scoring::field))
          + (card.industry() == null
              ? 0
              : industries.computeIfAbsent(card.industry(), scoring::industry))
          + mentor.offering().languages().stream()
              .mapToInt(id -> scoring.languages().getOrDefault(id, 0))
              .max()
              .orElse(0)
          + scoring.campus(card.campus())
          + scoring.wish(mentor.offering().wishes())
          + channel(mentor.offering().channels())
          + Scoring.near(circle)
          + scoring.welcome(mentor.offering().wishes())
          + ofColumns(mentor);
    }

    /** The part that the engine has no bitmaps for: hours in common, and the load. */
    int ofColumns(Mentor mentor) {
      MentorLoad load = mentor.load().orElseThrow();
      return Scoring.overlap(mentor.sharedHours(ask.mentee(), ask.now()))
          + Goodwill.points(load, Room.month(mentor.zone(), ask.now()), 0, Equity.NONE);
    }

    private int channel(Set<Channel> offered) {
      return Collections.disjoint(ask.channels(), offered) ? 0 : ReasonCode.CHANNEL.most();
    }

    private int offers(Mentor mentor) {
      if (ask.interaction().isPresent()) {
        return Room.free(mentor, ask.interaction().get()) > 0 ? ReasonCode.OFFERS_THIS.most() : 0;
      }
      boolean micro = false;
      boolean any = false;
      for (InteractionType type : mentor.offering().places().keySet()) {
        if (Room.free(mentor, type) > 0) {
          any = true;
          micro |= type.spectrum() == Spectrum.MICRO;
        }
      }
      return Scoring.anything(micro, any);
    }

    private static int shared(Map<String, Integer> mine, List<String> theirs, ReasonCode code) {
      int sum = 0;
      for (String id : theirs) {
        sum += mine.getOrDefault(id, 0);
      }
      return Math.min(sum, code.most());
    }
  }
}
