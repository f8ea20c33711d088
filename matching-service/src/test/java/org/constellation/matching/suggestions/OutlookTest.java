package org.constellation.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.util.EnumSet;
import org.constellation.contracts.events.Relation.State;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.People.Person;
import org.constellation.matching.index.LiveIndex;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private final LiveIndex index = new LiveIndex(NOW);

  OutlookTest() {
    index.put(People.campus("north", null, true));
    index.put(person(1, "north").mentee());
    mentor(2);
  }

  private void mentor(int number) {
    mentor(person(number, "north"));
  }

  private void mentor(Person mentor) {
    index.put(mentor.mentor());
    index.put(mentor.load().card());
  }

  private Outlook outlook() {
    return Outlook.of(index, id(1), "north", NOW);
  }

  @Test
  void somebody_who_has_asked_nobody_could_ask() {
    assertThat(outlook()).isEqualTo(Outlook.COULD_ASK);
  }

  @Test
  void who_waits_or_is_with_somebody_has_asked() {
    mentor(3);
    index.put(relation(id(1), id(2), State.ASKED));
    assertThat(outlook()).isEqualTo(Outlook.HAS_ASKED);

    index.forgetRelation(id(1), id(2));
    index.put(relation(id(1), id(2), State.ACTIVE));
    assertThat(outlook()).isEqualTo(Outlook.HAS_ASKED);
  }

  @Test
  void a_no_counts_as_long_as_it_rests_and_what_is_over_does_not() {
    mentor(3);
    index.put(relation(id(1), id(2), State.DECLINED, NOW.plusSeconds(1), null));
    assertThat(outlook()).isEqualTo(Outlook.HAS_ASKED);

    index.forgetRelation(id(1), id(2));
    index.put(relation(id(1), id(2), State.DECLINED, NOW, null));
    assertThat(outlook()).isEqualTo(Outlook.COULD_ASK);

    index.forgetRelation(id(1), id(2));
    index.put(relation(id(1), id(2), State.ENDED));
    assertThat(outlook()).isEqualTo(Outlook.COULD_ASK);
  }

  @Test
  void where_nobody_can_be_asked_nobody_is_told_to() {
    index.forgetLoad(id(2));
    assertThat(outlook()).isEqualTo(Outlook.NOBODY_FREE);

    mentor(3);
    index.put(relation(id(1), id(3), State.BLOCKED));
    assertThat(outlook()).isEqualTo(Outlook.NOBODY_FREE);
  }

  @Test
  void where_a_need_has_nobody_nobody_is_told_as_it_may_be_theirs() {
    index.forgetPerson(id(2));
    int number = 10;
    for (Need need : EnumSet.complementOf(EnumSet.of(Need.SAFE_SPACE, Need.ROLE_MODEL))) {
      mentor(person(number++, "north").needs(need, Need.ROLE_MODEL));
    }
    assertThat(outlook()).isEqualTo(Outlook.NOBODY_FREE);

    mentor(person(9, "north").needs(Need.SAFE_SPACE));
    assertThat(outlook()).isEqualTo(Outlook.COULD_ASK);
  }

  @Test
  void a_stranger_and_a_mere_mentor_are_told_nothing() {
    assertThat(Outlook.of(index, id(9), "north", NOW)).isEqualTo(Outlook.NOT_HERE);
    assertThat(Outlook.of(index, id(1), "south", NOW)).isEqualTo(Outlook.NOT_HERE);
    assertThat(Outlook.of(index, id(2), "north", NOW)).isEqualTo(Outlook.NOT_HERE);
  }
}
