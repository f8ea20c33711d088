package org.constellation.matching.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Relation;
import org.constellation.matching.ranking.Ranked;

/** Campuses, and who stands how to whom. One writer; readers at any time. */
final class Ties implements Surroundings {

  private final ConcurrentMap<String, CampusCard> campuses = new ConcurrentHashMap<>();

  /** Of each mentee, by mentor; the inner maps are unmodifiable. */
  private final ConcurrentMap<UUID, Map<UUID, Relation>> relations = new ConcurrentHashMap<>();

  /** Of each mentor, the mentees with whom there is a block. */
  private final ConcurrentMap<UUID, Set<UUID>> blocked = new ConcurrentHashMap<>();

  /** As they are now, whatever happens from here on. */
  Ties frozen() {
    Ties kept = new Ties();
    kept.campuses.putAll(campuses);
    kept.relations.putAll(relations);
    blocked.forEach((mentor, mentees) -> kept.blocked.put(mentor, Set.copyOf(mentees)));
    return kept;
  }

  @Override
  public Optional<CampusCard> campus(String id) {
    return Optional.ofNullable(campuses.get(id));
  }

  @Override
  public Optional<Relation> relation(UUID mentee, UUID mentor) {
    return Optional.ofNullable(ofMentee(mentee).get(mentor));
  }

  Collection<CampusCard> campuses() {
    return campuses.values();
  }

  Stream<Relation> relations() {
    return relations.values().stream().flatMap(ofOne -> ofOne.values().stream());
  }

  List<Relation> relationsOf(UUID mentee) {
    return ofMentee(mentee).values().stream()
        .sorted(Comparator.comparing(Relation::mentorId, Ranked.BY_ID))
        .toList();
  }

  /** Everybody who stands in some relation to this person, or blocks them. */
  Stream<UUID> around(UUID person) {
    return Stream.concat(
        ofMentee(person).keySet().stream(), blocked.getOrDefault(person, Set.of()).stream());
  }

  private Map<UUID, Relation> ofMentee(UUID mentee) {
    return relations.getOrDefault(mentee, Map.of());
  }

  void put(CampusCard card) {
    campuses.put(card.campus(), card);
  }

  void forgetCampus(String id) {
    campuses.remove(id);
  }

  void putIfNewer(Relation relation) {
    Optional<Relation> known = relation(relation.menteeId(), relation.mentorId());
    if (known.isEmpty() || relation.version() > known.get().version()) {
      put(relation);
    }
  }

  private void put(Relation relation) {
    Map<UUID, Relation> more = new HashMap<>(ofMentee(relation.menteeId()));
    more.put(relation.mentorId(), relation);
    relations.put(relation.menteeId(), Map.copyOf(more));
    setBlocked(
        relation.menteeId(), relation.mentorId(), relation.state() == Relation.State.BLOCKED);
  }

  void forgetRelation(UUID mentee, UUID mentor) {
    Map<UUID, Relation> fewer = new HashMap<>(ofMentee(mentee));
    fewer.remove(mentor);
    if (fewer.isEmpty()) {
      relations.remove(mentee);
    } else {
      relations.put(mentee, Map.copyOf(fewer));
    }
    setBlocked(mentee, mentor, false);
  }

  private void setBlocked(UUID mentee, UUID mentor, boolean isBlocked) {
    if (isBlocked) {
      blocked.computeIfAbsent(mentor, _ -> ConcurrentHashMap.newKeySet()).add(mentee);
    } else {
      blocked.computeIfPresent(
          mentor,
          (_, mentees) -> {
            mentees.remove(mentee);
            return mentees.isEmpty() ? null : mentees;
          });
    }
  }
}
