package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.Objects;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private final Lexicon lexicon = Lexicon.empty(Names.IDS);
  private final Ties ties = new Ties();
  private final Writer writer = new Writer(lexicon, ties, NOW);

  @Test
  void one_who_has_gone_is_not_told_with_the_room_of_the_next_in_their_row() {
    Person first = person(1, "north");
    put(first);
    writer.put(first.load().freeInAll(1).card());
    State asked = writer.published();
    writer.remove(id(1));
    State gone = writer.published();
    Person next = person(2, "north");
    writer.put(next.load().freeInAll(7).card());
    put(next); // and not published yet

    byte[] room = Objects.requireNonNull(asked.part(0).load(0));
    assertThat(lexicon.loads().read(id(1), room).freeInAll()).isEqualTo(7);
    assertThat(new Reading(asked, () -> asked, lexicon, ties).mentor(0)).isPresent();
    assertThat(new Reading(asked, () -> gone, lexicon, ties).mentor(0)).isEmpty();
    assertThat(new Reading(writer.published(), () -> gone, lexicon, ties).mentor(0)).isEmpty();
  }

  private void put(Person person) {
    ProfileCard card = person.mentor();
    int known = writer.find(card.personId());
    writer.put(card, Objects.requireNonNull(card.offering()), writer.write(card), known);
  }
}
