package org.constellation.matching.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Weighing;

/**
 * All that matching knows, in memory. Writers may come from several threads and are let in one at a
 * time; readers never wait. A query sees one state of all cards from its beginning to its end, and
 * the room that mentors have while it runs: who fills up or goes meanwhile is not in its answer.
 *
 * <p>Results are exact: points are whole numbers of at most 30,000, equal points are ordered by the
 * lower id. Two engines that are told the same give equal answers.
 */
public interface MentorIndex {

  /** Takes in a card; one that is older than what is known changes nothing. */
  void put(StateCard card);

  /** From now on mentors are ranked by this correction. */
  void correct(Equity equity);

  /**
   * From now on mentors are ranked by both, and by these rarities until others are given. Without
   * any, or when they are of nobody, the index counts them itself, and anew when its mentors are
   * twice as many.
   */
  void rankBy(Rarity rarity, Equity equity);

  /** A person is erased, and no longer a mentor. */
  void forgetPerson(UUID person);

  void forgetCampus(String campus);

  void forgetLoad(UUID mentor);

  void forgetRelation(UUID mentee, UUID mentor);

  Optional<ProfileCard> person(UUID id);

  Optional<CampusCard> campus(String id);

  /** How this person, as a mentee, stands to mentors; by the mentor's id. */
  List<Relation> relationsOf(UUID mentee);

  /**
   * Everyone who may be seen and passes the filters, best fit first.
   *
   * @throws java.util.NoSuchElementException when the caller's card is not here
   */
  Found search(Search search);

  /**
   * Who could be asked now, best first, circles mixed.
   *
   * @throws java.util.NoSuchElementException when the caller's card is not here
   */
  Recommended recommended(Wanted wanted);

  /** The same without the epoch. */
  default List<Recommendation> recommend(Wanted wanted) {
    return recommended(wanted).list();
  }

  /**
   * Whom to ask.
   *
   * @param epoch of the correction by which they are ranked: the day, counted from 1970, since when
   *     it holds; 0 before the first, and without any
   * @param ranking what else they are ranked by, too: {@link Weighing#version}
   */
  record Recommended(long epoch, String ranking, List<Recommendation> list) {}
}
