package org.constellation.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.People;
import org.constellation.notification.notices.Events;
import org.constellation.notification.notices.Notices;
import org.constellation.platform.events.InMemoryCards;
import org.junit.jupiter.api.Test;

class WriterTest {

  private final InMemoryCards<ProfileCard> people = new InMemoryCards<>();
  private final Writer writer =
      new Writer(people, new LetterPress(), "no-reply@here.example", "https://here.example");

  @Test
  void both_parts_say_the_same_and_lead_to_the_site() {
    people.keep(People.card(MENTOR, "south").name("Ben Holm").build());
    Letter letter = write(People.card(MENTEE, "north").name("Ada Lind").build());
    assertThat(letter.text())
        .contains("Hello Ada Lind,", "Ben Holm said yes", "https://here.example/requests/");
    assertThat(letter.html())
        .contains("Hello Ada Lind,", "Ben Holm said yes", "href=\"https://here.example/requests/")
        .contains("lang=\"en\"");
    assertThat(letter.subject()).isEqualTo("Your request was accepted");
  }

  @Test
  void a_name_with_markup_stays_text() {
    people.keep(People.card(MENTOR, "south").name("<b onload=x>Ben</b>").build());
    Letter letter = write(People.card(MENTEE, "north").build());
    assertThat(letter.html()).contains("&lt;b onload=x&gt;Ben").doesNotContain("<b onload");
    assertThat(letter.text()).contains("<b onload=x>Ben</b>");
  }

  private Letter write(ProfileCard reader) {
    people.keep(reader);
    var notice = Notices.of(Events.accepted()).getFirst();
    return writer.write(UUID.randomUUID(), notice, reader, "ada@north.example", NOON);
  }
}
