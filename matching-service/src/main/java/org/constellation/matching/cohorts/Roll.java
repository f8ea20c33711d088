package org.constellation.matching.cohorts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.assignment.Quota;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.ranking.Ranked;

/** Whom a cohort is for, numbered in the order of their ids. */
final class Roll {

  /** Not on it. */
  static final int ABSENT = -1;

  private final LiveIndex index;
  private final Setup setup;
  private final List<ProfileCard> mentees;
  private final Map<UUID, Integer> numbers = new HashMap<>();

  Roll(LiveIndex index, Setup setup) {
    this.index = index;
    this.setup = setup;
    this.mentees = gathered();
    for (int i = 0; i < mentees.size(); i++) {
      numbers.put(mentees.get(i).personId(), i);
    }
  }

  int size() {
    return mentees.size();
  }

  ProfileCard get(int mentee) {
    return mentees.get(mentee);
  }

  int number(UUID mentee) {
    return numbers.getOrDefault(mentee, ABSENT);
  }

  private List<ProfileCard> gathered() {
    return index
        .people()
        .parallel()
        .filter(card -> card.campus().equals(setup.campus()))
        .filter(card -> card.roles().contains(Role.MENTEE))
        .filter(this::isWanted)
        .sorted(Comparator.comparing(ProfileCard::personId, Ranked.BY_ID))
        .toList();
  }

  private boolean isWanted(ProfileCard card) {
    return (setup.mentees().isEmpty() || setup.mentees().contains(card.personId()))
        && setup.who().fits(card)
        && !(setup.who().withoutMentor() && hasMentor(card.personId()));
  }

  private boolean hasMentor(UUID mentee) {
    return index.relationsOf(mentee).stream()
        .anyMatch(relation -> relation.state() == Relation.State.ACTIVE);
  }

  /** Of the groups. Nobody is in two of them. */
  List<Quota> quotas() {
    List<Quota> quotas = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Group group : setup.groups()) {
      BitSet members = new BitSet();
      for (int mentee = 0; mentee < mentees.size(); mentee++) {
        ProfileCard card = mentees.get(mentee);
        boolean free = !(group.who().withoutMentor() && hasMentor(card.personId()));
        if (!taken.get(mentee) && free && group.who().fits(card)) {
          members.set(mentee);
        }
      }
      taken.or(members);
      quotas.add(new Quota(members, group.least(), group.most()));
    }
    return quotas;
  }
}
