package org.constellation.matching.index;

import static org.constellation.matching.People.MONTH;
import static org.constellation.matching.People.NOW;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The rules once more, by brute force over plain lists; it shares only the points with the index.
 */
final class Oracle {

  private final World world;

  Oracle(World world) {
    this.world = world;
  }

  /** One mentor with points. */
  record Ranked(UUID id, int points, Circle circle) {}

  List<Ranked> recommend(ProfileCard mentee, Need need, Optional<InteractionType> wanted) {
    List<Ranked> all = new ArrayList<>();
    Scoring scoring =
        new Scoring(new Ask(Mentee.of(mentee), Optional.of(need), wanted, NOW), rarity());
    for (ProfileCard mentor : world.mentors()) {
      Optional<MentorLoad> load = load(mentor);
      if (load.isPresent()
          && isVisible(mentee, mentor)
          && isOpen(mentee, mentor, load.get(), wanted)) {
        all.add(ranked(mentee, mentor, load, scoring));
      }
    }
    return mixed(all);
  }

  List<Ranked> visible(ProfileCard mentee) {
    Scoring scoring =
        new Scoring(new Ask(Mentee.of(mentee), Optional.empty(), Optional.empty(), NOW), rarity());
    return world.mentors().stream()
        .filter(mentor -> isVisible(mentee, mentor))
        .map(mentor -> ranked(mentee, mentor, load(mentor), scoring))
        .sorted(
            Comparator.comparingInt(Ranked::points)
                .reversed()
                .thenComparing(ranked -> ranked.id().toString()))
        .toList();
  }

  private static Ranked ranked(
      ProfileCard mentee, ProfileCard mentor, Optional<MentorLoad> load, Scoring scoring) {
    int points = scoring.of(Mentor.of(mentor, load).orElseThrow()).points();
    return new Ranked(mentor.personId(), points, CircleRule.of(mentee, mentor));
  }

  /** Again and again the best of all that are left, 400 points less for each one of the circle. */
  private static List<Ranked> mixed(List<Ranked> all) {
    List<Ranked> left = new ArrayList<>(all);
    List<Ranked> mixed = new ArrayList<>();
    Map<Circle, Integer> before = new EnumMap<>(Circle.class);
    while (!left.isEmpty()) {
      Ranked best =
          left.stream()
              .min(
                  Comparator.<Ranked>comparingInt(
                          one -> 400 * before.getOrDefault(one.circle(), 0) - one.points())
                      .thenComparingInt(one -> -one.points())
                      .thenComparing(one -> one.id().toString()))
              .orElseThrow();
      left.remove(best);
      mixed.add(best);
      before.merge(best.circle(), 1, Integer::sum);
    }
    return mixed;
  }

  private boolean isVisible(ProfileCard mentee, ProfileCard mentor) {
    Offering offering = mentor.offering();
    CampusCard mine = campus(mentee.campus());
    CampusCard theirs = campus(mentor.campus());
    boolean shared =
        mine.consortium() != null
            && mine.consortium().equals(theirs.consortium())
            && mine.policy().sharesMentors()
            && theirs.policy().sharesMentors()
            && offering != null
            && offering.visibility() == Visibility.CONSORTIUM;
    return (mentee.campus().equals(mentor.campus()) || shared)
        && relation(mentee, mentor) != Relation.State.BLOCKED;
  }

  private boolean isOpen(
      ProfileCard mentee, ProfileCard mentor, MentorLoad load, Optional<InteractionType> wanted) {
    List<InteractionType> types = wanted.map(List::of).orElse(List.of(InteractionType.values()));
    boolean place = types.stream().anyMatch(type -> load.free().getOrDefault(type, 0) > 0);
    int asks = load.month().isBefore(MONTH) ? 0 : load.asks();
    boolean paused = load.pausedUntil() != null && load.pausedUntil().isAfter(NOW);
    Relation.State state = relation(mentee, mentor);
    boolean rests =
        state == Relation.State.DECLINED
            && world.relations().stream()
                .anyMatch(known ->
                    known.menteeId().equals(mentee.personId())
                        && known.mentorId().equals(mentor.personId())
                        && known.until() != null
                        && known.until().isAfter(NOW));
    boolean taken = state == Relation.State.ASKED || state == Relation.State.ACTIVE;
    return place
        && load.freeInAll() > 0
        && load.pending() < load.pendingLimit()
        && asks < load.monthlyLimit()
        && !paused
        && !rests
        && !taken
        && mentor.languages().stream().anyMatch(mentee.languages()::contains);
  }

  private Relation.@Nullable State relation(ProfileCard mentee, ProfileCard mentor) {
    return world.relations().stream()
        .filter(known -> known.menteeId().equals(mentee.personId()))
        .filter(known -> known.mentorId().equals(mentor.personId()))
        .map(Relation::state)
        .findFirst()
        .orElse(null);
  }

  private Rarity rarity() {
    Map<Tag, Integer> having = new HashMap<>();
    world
        .mentors()
        .forEach(card -> Tag.of(card).forEach(tag -> having.merge(tag, 1, Integer::sum)));
    return Rarity.counted(world.mentors().size(), having);
  }

  private CampusCard campus(String id) {
    return world.campuses().stream().filter(c -> c.campus().equals(id)).findFirst().orElseThrow();
  }

  private Optional<MentorLoad> load(ProfileCard mentor) {
    return world.loads().stream().filter(l -> l.mentorId().equals(mentor.personId())).findFirst();
  }
}
