package org.constellation.matching.cohorts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.assignment.Wish;

/**
 * What a coordinator wants of a cohort.
 *
 * @param campus whose mentees are paired
 * @param mentees whom in particular; with none, all whom {@code who} fits
 * @param must pairs that are wanted in any case
 * @param never pairs that are not wanted
 * @param groups whoever fits several belongs to the first
 * @param leastEach how many mentees each mentor of the campus is to get at least, as far as they
 *     have places and it can be had
 */
record Setup(
    String campus,
    String name,
    Need need,
    InteractionType interaction,
    Wish.Method method,
    Set<UUID> mentees,
    Who who,
    List<Couple> must,
    List<Couple> never,
    List<Group> groups,
    int leastEach) {

  Setup {
    mentees = Set.copyOf(mentees);
    must = List.copyOf(must);
    never = List.copyOf(never);
    groups = List.copyOf(groups);
  }

  Setup withMust(List<Couple> others) {
    return new Setup(
        campus, name, need, interaction, method, mentees, who, others, never, groups, leastEach);
  }
}
