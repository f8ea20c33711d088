package org.constellation.matching.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.constellation.contracts.events.ConstellationCell;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.ranking.CircleRule;

/**
 * A mentee's people laid over nine needs and four circles; its blanks are what to look for next.
 */
record ConstellationMap(Map<Place, List<Member>> members) {

  /** A place on the map. */
  record Place(Need need, Circle circle) implements Comparable<Place> {
    private static final Comparator<Place> IN_ORDER =
        Comparator.comparing(Place::need).thenComparing(Place::circle);

    @Override
    public int compareTo(Place other) {
      return IN_ORDER.compare(this, other);
    }
  }

  /** Somebody on the map; {@code ended} when they were with the mentee and are not now. */
  record Member(ProfileCard card, boolean ended) {}

  static ConstellationMap of(MentorIndex index, ProfileCard mentee) {
    Map<Place, List<Member>> members = new TreeMap<>();
    for (Relation relation : index.relationsOf(mentee.personId())) {
      Optional<ProfileCard> mentor = index.person(relation.mentorId());
      Optional<Need> need = need(relation);
      if (mentor.isPresent() && need.isPresent()) {
        Place place = new Place(need.get(), CircleRule.of(mentee, mentor.get()));
        boolean ended = relation.state() != Relation.State.ACTIVE;
        members.computeIfAbsent(place, _ -> new ArrayList<>()).add(new Member(mentor.get(), ended));
      }
    }
    return new ConstellationMap(members);
  }

  /** Needs that somebody answers now. */
  Set<Need> covered() {
    return members.entrySet().stream()
        .filter(cell -> cell.getValue().stream().anyMatch(member -> !member.ended()))
        .map(cell -> cell.getKey().need())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
  }

  /**
   * Where to look next: the nearest blank of each open need, and of each need that nobody answers;
   * open ones first, from the peer outwards.
   */
  List<Place> gaps(Set<Need> open) {
    Set<Need> covered = covered();
    return Arrays.stream(Need.values())
        .filter(need -> open.contains(need) || !covered.contains(need))
        .flatMap(need -> nearestBlank(need).stream())
        .sorted(
            Comparator.<Place, Boolean>comparing(place -> !open.contains(place.need()))
                .thenComparing(Place::circle)
                .thenComparing(Place::need))
        .toList();
  }

  private Optional<Place> nearestBlank(Need need) {
    return Arrays.stream(Circle.values())
        .map(circle -> new Place(need, circle))
        .filter(place -> members.getOrDefault(place, List.of()).stream().allMatch(Member::ended))
        .findFirst();
  }

  private static Optional<Need> need(Relation relation) {
    return switch (relation.state()) {
      case ACTIVE, ENDED, ASKED, DECLINED ->
          Optional.ofNullable(relation.cell())
              .flatMap(
                  cell -> ConstellationCell.need(relation.menteeId(), relation.mentorId(), cell));
      case BLOCKED -> Optional.empty();
    };
  }
}
