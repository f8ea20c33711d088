package org.constellation.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.People;
import org.constellation.notification.notices.Narrator.Words;
import org.constellation.platform.events.InMemoryCards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarratorTest {

  private final InMemoryCards<ProfileCard> people = new InMemoryCards<>();

  @BeforeEach
  void a_staged_mentee_and_a_mentor() {
    people.keep(ada().staged("Bright Heron").build());
    people.keep(People.card(MENTOR, "south").name("Ben Holm").zone("Europe/Paris").build());
  }

  private static People ada() {
    return People.card(MENTEE, "north").name("Ada Lind").version(Events.CARD);
  }

  @Test
  void who_may_have_chosen_an_alias_since_the_card_was_written_is_not_named() {
    people.forget(MENTEE.toString());
    people.keep(ada().version(Events.CARD - 1).build());

    assertThat(text(Notices.of(Events.created()).getFirst())).doesNotContain("Ada Lind");
    people.keep(ada().build());
    assertThat(text(Notices.of(Events.created()).getFirst())).contains("Ada Lind");
  }

  @Test
  void every_notice_has_words_and_no_title_names_anybody() {
    Stream<Notice> all =
        Stream.concat(
            Events.ofRequests().stream().flatMap(event -> Notices.of(event).stream()),
            Events.ofEngagements().stream().flatMap(event -> Notices.of(event).stream()));
    List<Words> words = all.map(new Narrator(people)::words).toList();
    assertThat(words).isNotEmpty();
    assertThat(words)
        .allSatisfy(told -> {
          assertThat(told.title()).isNotBlank().doesNotContain("{", "Ada", "Ben", "Heron");
          assertThat(told.text()).isNotBlank().doesNotContain("{");
        });
  }

  @Test
  void a_staged_mentee_is_called_by_the_alias_until_there_is_an_engagement() {
    assertThat(text(Notices.of(Events.created()).getFirst()))
        .contains("Bright Heron")
        .doesNotContain("Ada Lind");
    assertThat(text(Notices.of(Events.started()).getLast())).contains("Ada Lind");
  }

  @Test
  void moments_are_told_in_the_readers_zone() {
    assertThat(text(Notices.of(Events.created()).getFirst()))
        .contains("December 6, 2026")
        .contains("1:00")
        .contains("(Europe/Paris)");
  }

  @Test
  void somebody_unknown_or_erased_is_someone() {
    people.forget(MENTOR.toString());
    assertThat(text(Notices.of(Events.accepted()).getFirst())).startsWith("Someone said yes");
  }

  @Test
  void a_reader_of_a_language_without_words_gets_english() {
    people.keep(People.card(MENTEE, "north").locale("fr-FR").version(9).build());
    assertThat(text(Notices.of(Events.accepted()).getFirst())).contains("said yes");
    assertThat(Wording.in(Locale.FRENCH).language()).isEqualTo("en");
  }

  @Test
  void a_name_that_looks_like_a_place_is_not_filled() {
    people.keep(People.card(MENTOR, "south").name("{when} $1").version(2).build());
    assertThat(text(Notices.of(Events.accepted()).getFirst())).startsWith("{when} $1 said yes");
  }

  private String text(Notice notice) {
    return new Narrator(people).words(notice).text();
  }
}
