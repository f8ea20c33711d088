package org.constellation.matching.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Tag;

/**
 * One state of everything; a change makes another.
 *
 * @param mentors the people with an offering, joined with their load
 * @param relations of each mentee, by mentor
 * @param having how many mentors have a tag
 */
record Snapshot(
    Shards<UUID, ProfileCard> people,
    Shards<String, CampusCard> campuses,
    Shards<UUID, MentorLoad> loads,
    Shards<UUID, Mentor> mentors,
    Shards<UUID, Map<UUID, Relation>> relations,
    Shards<Tag, Integer> having)
    implements Surroundings {

  static final Snapshot EMPTY =
      new Snapshot(
          Shards.empty(),
          Shards.empty(),
          Shards.empty(),
          Shards.empty(),
          Shards.empty(),
          Shards.empty());

  Snapshot with(ProfileCard card) {
    UUID id = card.personId();
    return new Snapshot(people.with(id, card), campuses, loads, mentors, relations, having)
        .joined(id);
  }

  Snapshot withoutPerson(UUID id) {
    return new Snapshot(people.without(id), campuses, loads, mentors, relations, having).joined(id);
  }

  Snapshot with(CampusCard card) {
    return new Snapshot(
        people, campuses.with(card.campus(), card), loads, mentors, relations, having);
  }

  Snapshot withoutCampus(String id) {
    return new Snapshot(people, campuses.without(id), loads, mentors, relations, having);
  }

  Snapshot with(MentorLoad load) {
    UUID id = load.mentorId();
    return new Snapshot(people, campuses, loads.with(id, load), mentors, relations, having)
        .joined(id);
  }

  Snapshot withoutLoad(UUID id) {
    return new Snapshot(people, campuses, loads.without(id), mentors, relations, having).joined(id);
  }

  Snapshot with(Relation relation) {
    Map<UUID, Relation> more = new HashMap<>(relationsOf(relation.menteeId()));
    more.put(relation.mentorId(), relation);
    return withRelations(relation.menteeId(), more);
  }

  Snapshot withoutRelation(UUID mentee, UUID mentor) {
    Map<UUID, Relation> fewer = new HashMap<>(relationsOf(mentee));
    fewer.remove(mentor);
    return withRelations(mentee, fewer);
  }

  Map<UUID, Relation> relationsOf(UUID mentee) {
    return relations.get(mentee).orElse(Map.of());
  }

  @Override
  public Optional<CampusCard> campus(String id) {
    return campuses.get(id);
  }

  @Override
  public Optional<Relation> relation(UUID mentee, UUID mentor) {
    return Optional.ofNullable(relationsOf(mentee).get(mentor));
  }

  Rarity rarity() {
    return Rarity.counted(mentors.size(), having.toMap());
  }

  private Snapshot withRelations(UUID mentee, Map<UUID, Relation> theirs) {
    var all = theirs.isEmpty() ? relations.without(mentee) : relations.with(mentee, theirs);
    return new Snapshot(people, campuses, loads, mentors, all, having);
  }

  /** Card and load come by different topics, in any order. */
  private Snapshot joined(UUID id) {
    Optional<Mentor> before = mentors.get(id);
    Optional<Mentor> after = people.get(id).flatMap(card -> Mentor.of(card, loads.get(id)));
    var joined = after.map(mentor -> mentors.with(id, mentor)).orElse(mentors.without(id));
    boolean same = before.map(Mentor::card).equals(after.map(Mentor::card));
    return new Snapshot(
        people, campuses, loads, joined, relations, same ? having : counted(before, after));
  }

  private Shards<Tag, Integer> counted(Optional<Mentor> before, Optional<Mentor> after) {
    Shards<Tag, Integer> counts = having;
    for (Tag tag : before.map(Mentor::card).map(Tag::of).orElse(List.of())) {
      counts = plus(counts, tag, -1);
    }
    for (Tag tag : after.map(Mentor::card).map(Tag::of).orElse(List.of())) {
      counts = plus(counts, tag, 1);
    }
    return counts;
  }

  private static Shards<Tag, Integer> plus(Shards<Tag, Integer> counts, Tag tag, int more) {
    int count = counts.get(tag).orElse(0) + more;
    return count == 0 ? counts.without(tag) : counts.with(tag, count);
  }
}
