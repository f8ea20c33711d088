package org.constellation.benchmarks.matching;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Variety;

/**
 * Brute force for mentors who come, change and go, and for what is between people; rarities are
 * counted when it is told to, as in the engine.
 */
final class Oracle {

  private final TidyScan mentors;
  private final Map<String, Relation> relations = new HashMap<>();

  /**
   * @param mentors at the beginning, counted
   */
  Oracle(TidyScan mentors) {
    this.mentors = mentors;
  }

  void put(int number, MentorLoad load) {
    mentors.set(number, mentors.mentor(number).card(), Optional.of(load));
  }

  /**
   * A mentor's other card.
   *
   * @param load empty when they are no mentor any more
   */
  void put(int number, ProfileCard card, Optional<MentorLoad> load) {
    mentors.set(number, card, load);
  }

  /** Counts how rare everything is; until then nothing moves everybody's points. */
  void count() {
    mentors.count();
  }

  void put(Relation relation) {
    relations.put(relation.key(), relation);
  }

  void forget(Relation relation) {
    relations.remove(relation.key());
  }

  /** By two threads, as it takes long. */
  List<TidyScan.Hit> recommend(ProfileCard mentee, Wanted wanted) {
    Set<UUID> leftOut = leftOut(mentee.personId(), wanted.now());
    int middle = mentors.size() / 2;
    List<TidyScan.Hit> best =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(half ->
                mentors.best(
                    mentee,
                    wanted,
                    wanted.limit(),
                    leftOut,
                    half * middle,
                    half == 0 ? middle : mentors.size()))
            .flatMap(List::stream)
            .toList();
    return new Variety<>(best).first(wanted.limit());
  }

  private Set<UUID> leftOut(UUID mentee, Instant now) {
    Stream<UUID> own =
        relations.values().stream()
            .filter(relation -> relation.menteeId().equals(mentee) && keepsApart(relation, now))
            .map(Relation::mentorId);
    Stream<UUID> blocking =
        relations.values().stream()
            .filter(relation -> relation.mentorId().equals(mentee))
            .filter(relation -> relation.state() == Relation.State.BLOCKED)
            .map(Relation::menteeId);
    return Stream.concat(own, blocking).collect(Collectors.toSet());
  }

  private static boolean keepsApart(Relation relation, Instant now) {
    Instant until = relation.until();
    return switch (relation.state()) {
      case ASKED, ACTIVE, BLOCKED -> true;
      case ENDED -> false;
      case DECLINED -> until == null || until.isAfter(now);
    };
  }
}
