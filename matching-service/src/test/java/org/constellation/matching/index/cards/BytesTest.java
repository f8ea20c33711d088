package org.constellation.matching.index.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People.Person;
import org.constellation.matching.index.rows.Numbered;
import org.junit.jupiter.api.Test;

class BytesTest {

  private final Numbered<String> names = new Numbered<>();
  private final CardBytes cards = new CardBytes(names);
  private final LoadBytes loads = new LoadBytes(names);
  private final LoadOut written = new LoadOut(names);
  private final Person person =
      person(2, "north")
          .version(300)
          .name("Zoë Ångström")
          .headline("Rivers, and the sea")
          .field("0613")
          .employer("Harbour Labs")
          .skills("python", "c++")
          .needs(Need.ROLE_MODEL)
          .wishes(Mode.ONLINE)
          .hours(new WeeklyHours(DayOfWeek.SUNDAY, LocalTime.of(22, 15), LocalTime.MIDNIGHT))
          .pausedUntil(NOW.plusNanos(5));

  @Test
  void a_mentors_card_is_read_as_it_was_written() {
    ProfileCard card = person.mentor();
    byte[] bytes = new CardOut(names).write(card);
    assertThat(cards.read(card.personId(), bytes)).isEqualTo(card);
    assertThat(cards.version(bytes)).isEqualTo(300);
  }

  @Test
  void a_card_that_says_little_is_too() {
    ProfileCard card = person(3, "south").mentee();
    assertThat(cards.read(card.personId(), new CardOut(names).write(card))).isEqualTo(card);
  }

  @Test
  void a_load_is_read_as_it_was_written() {
    MentorLoad full =
        person.load().version(9).pausedUntil(NOW).answersWithin(Duration.ofMillis(90_061)).card();
    assertThat(loads.read(full.mentorId(), written.write(full))).isEqualTo(full);
    MentorLoad plain = person.load().card();
    assertThat(loads.read(plain.mentorId(), written.write(plain))).isEqualTo(plain);
  }
}
