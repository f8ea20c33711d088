package org.constellation.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.SuggestionMade;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T10:20:00Z");
  private static final Suggestion NOBODY = Suggestion.of(id(1), "north");
  private static final Suggestion SEEKING = NOBODY.checked(1, true, MONDAY);
  private static final Instant FIRST = Instant.parse("2026-11-26T11:00:00Z");

  private static Decision.Made<Suggestion, MatchEvent> due(
      Suggestion suggestion, Outlook outlook, Instant now) {
    return (Decision.Made<Suggestion, MatchEvent>) suggestion.due(outlook, now);
  }

  private static Suggestion made(Suggestion suggestion, Instant now) {
    return due(suggestion, Outlook.COULD_ASK, now).state();
  }

  @Test
  void the_first_is_made_three_days_after_the_check_up_on_the_hour() {
    assertThat(SEEKING.nextAt()).isEqualTo(FIRST);
    assertThat(due(SEEKING, Outlook.COULD_ASK, FIRST.minusMillis(1)).events()).isEmpty();

    var made = due(SEEKING, Outlook.COULD_ASK, FIRST);

    assertThat(made.events())
        .singleElement()
        .isInstanceOfSatisfying(
            SuggestionMade.class, told -> assertThat(told.personId()).isEqualTo(id(1)));
    assertThat(made.state().madeAt()).isEqualTo(FIRST);
    assertThat(made.state().nextAt()).isEqualTo(FIRST.plus(Suggestion.WEEK));
  }

  @Test
  void who_comes_second_finds_nothing_to_do() {
    Suggestion after = made(SEEKING, FIRST);

    assertThat(due(after, Outlook.COULD_ASK, FIRST)).isEqualTo(Decision.made(after));
  }

  @Test
  void nobody_is_told_who_has_asked_or_could_ask_nobody_and_it_is_looked_again() {
    for (Outlook outlook : List.of(Outlook.HAS_ASKED, Outlook.NOBODY_FREE)) {
      var looked = due(SEEKING, outlook, FIRST);

      assertThat(looked.events()).isEmpty();
      assertThat(looked.state().madeAt()).isNull();
      assertThat(looked.state().nextAt()).isEqualTo(FIRST.plus(Suggestion.WEEK));
    }
  }

  @Test
  void who_is_not_here_any_more_is_looked_for_no_more_until_they_look_at_their_needs() {
    var looked = due(SEEKING, Outlook.NOT_HERE, FIRST);

    assertThat(looked.events()).isEmpty();
    assertThat(looked.state().nextAt()).isNull();
    assertThat(looked.state().checked(2, true, FIRST).nextAt())
        .isEqualTo(FIRST.plus(Suggestion.FIRST));
  }

  @Test
  void no_two_are_closer_than_a_week_whenever_somebody_looks_at_their_needs() {
    Suggestion after = made(SEEKING, FIRST.plusSeconds(7));

    Suggestion again = after.checked(2, true, FIRST.plusSeconds(60));

    assertThat(again.nextAt()).isEqualTo(FIRST.plus(Suggestion.WEEK).plus(Duration.ofHours(1)));
  }

  @Test
  void after_four_they_come_seldom_until_the_next_check_up() {
    List<Instant> all = new ArrayList<>();
    Suggestion suggestion = SEEKING;
    for (Instant now = MONDAY; all.size() < 6; now = now.plus(Duration.ofHours(1))) {
      var made = due(suggestion, Outlook.COULD_ASK, now);
      suggestion = made.state();
      made.events().forEach(event -> all.add(event.at()));
    }
    Duration fourth = Duration.between(all.get(2), all.get(3));
    Duration fifth = Duration.between(all.get(3), all.get(4));

    assertThat(fourth).isBetween(Suggestion.WEEK, Suggestion.WEEK.plusHours(1));
    assertThat(fifth).isBetween(Suggestion.SELDOM, Suggestion.SELDOM.plusHours(1));
    assertThat(suggestion.checked(2, true, all.getLast()).nextAt())
        .isBefore(all.getLast().plus(Suggestion.SELDOM));
  }

  @Test
  void none_is_made_once_no_need_is_open_or_none_is_wanted() {
    Suggestion met = SEEKING.checked(2, false, MONDAY);
    Suggestion unwanted = SEEKING.wanted(false, MONDAY);

    assertThat(met.nextAt()).isNull();
    assertThat(unwanted.nextAt()).isNull();
    assertThat(due(unwanted, Outlook.COULD_ASK, FIRST).events()).isEmpty();
    assertThat(unwanted.checked(2, true, MONDAY).nextAt()).isNull();
    assertThat(unwanted.wanted(true, FIRST).nextAt()).isEqualTo(FIRST.plus(Suggestion.FIRST));
    assertThat(SEEKING.wanted(true, FIRST)).isEqualTo(SEEKING);
  }

  @Test
  void stopping_and_going_on_brings_none_sooner_than_a_week_after_the_last() {
    Suggestion after = made(SEEKING, FIRST);

    Suggestion again = after.wanted(false, FIRST).wanted(true, FIRST);

    assertThat(again.nextAt()).isEqualTo(FIRST.plus(Suggestion.WEEK));
  }

  @Test
  void what_was_told_before_changes_nothing() {
    Suggestion newer = NOBODY.checked(3, false, MONDAY);

    assertThat(newer.checked(2, true, MONDAY)).isEqualTo(newer);
    assertThat(newer.checked(3, true, MONDAY)).isEqualTo(newer);
  }
}
