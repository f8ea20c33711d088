package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.time.Instant;
import java.util.Set;
import org.constellation.contracts.events.ConstellationCell;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.discovery.ConstellationMap.Place;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.MentorIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConstellationMapTest {

  private final MentorIndex index = new LiveIndex(Instant.EPOCH);
  private final ProfileCard mentee = person(1, "north").mentee();

  @BeforeEach
  void a_peer_and_a_senior() {
    index.put(mentee);
    index.put(person(2, "north").mentor());
    index.put(person(3, "north").level(Level.DIRECTOR).mentor());
  }

  @Test
  void people_stand_in_the_cell_of_their_need_and_circle() {
    know(2, Relation.State.ACTIVE, Need.COMMUNITY);
    know(3, Relation.State.ENDED, Need.SPONSORSHIP);
    assertThat(map().members().keySet())
        .containsExactly(
            new Place(Need.COMMUNITY, Circle.PEER), new Place(Need.SPONSORSHIP, Circle.SENIOR));
  }

  @Test
  void a_need_is_covered_while_somebody_answers_it() {
    know(2, Relation.State.ACTIVE, Need.COMMUNITY);
    know(3, Relation.State.ENDED, Need.SPONSORSHIP);
    assertThat(map().covered()).containsExactly(Need.COMMUNITY);
  }

  @Test
  void open_needs_come_first_and_the_search_widens_from_the_peer() {
    know(2, Relation.State.ACTIVE, Need.COMMUNITY);
    var gaps = map().gaps(Set.of(Need.COMMUNITY, Need.SAFE_SPACE));
    assertThat(gaps)
        .startsWith(
            new Place(Need.SAFE_SPACE, Circle.PEER), new Place(Need.COMMUNITY, Circle.INDUSTRY))
        .hasSize(9);
  }

  @Test
  void a_covered_need_that_is_not_open_is_no_gap() {
    know(2, Relation.State.ACTIVE, Need.COMMUNITY);
    assertThat(map().gaps(Set.of())).extracting(Place::need).doesNotContain(Need.COMMUNITY);
  }

  @Test
  void who_was_with_the_mentee_stays_on_the_map_when_asked_again() {
    know(2, Relation.State.ASKED, Need.COMMUNITY);
    know(3, Relation.State.DECLINED, Need.SPONSORSHIP);
    assertThat(map().members().values())
        .allMatch(members -> members.stream().allMatch(ConstellationMap.Member::ended))
        .hasSize(2);
  }

  @Test
  void who_was_erased_or_only_asked_is_not_on_the_map() {
    know(2, Relation.State.ACTIVE, Need.COMMUNITY);
    index.put(relation(id(1), id(3), Relation.State.ASKED));
    index.forgetPerson(id(2));
    assertThat(map().members()).isEmpty();
  }

  private ConstellationMap map() {
    return ConstellationMap.of(index, mentee);
  }

  private void know(int mentor, Relation.State state, Need need) {
    String cell = ConstellationCell.of(id(1), id(mentor), need);
    index.put(relation(id(1), id(mentor), state, null, cell));
  }
}
