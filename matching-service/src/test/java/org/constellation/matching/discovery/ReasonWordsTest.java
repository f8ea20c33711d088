package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.person;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People.Person;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Counterfactual;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a mentor is true, however few points the reason gives. */
class ReasonWordsTest {

  private final Phrases phrases = new Phrases(new Labels(campus -> campus));
  private final Person mentee = person(1, "north").field("0611").industry("51");
  private final Person mentor = person(2, "south").level(Level.LEAD);
  private MentorLoad load = mentor.load().card();
  private int shown;

  @ParameterizedTest
  @CsvSource({
    "0, Has not been shown to many others lately",
    "4, Has not been shown to many others lately",
    "5, Has been shown to others about as often as other mentors lately",
    "8, Has been shown to others about as often as other mentors lately",
    "11, Has been shown to others about as often as other mentors lately",
    "12, 'Has been shown to others often lately, but not too often'",
    "23, 'Has been shown to others often lately, but not too often'"
  })
  void who_is_shown_often_is_not_said_to_be_shown_seldom(int level, String words) {
    shown = level;
    assertThat(words(ReasonCode.SELDOM_SHOWN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, Has been asked little this month",
    "1, Has been asked little this month",
    "2, Can still be asked this month",
    "5, Can still be asked this month"
  })
  void who_was_asked_often_of_six_times_is_not_said_to_be_asked_little(int asks, String words) {
    load = mentor.load().asks(asks).card();
    assertThat(words(ReasonCode.SELDOM_ASKED)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, a day",
    "PT3H, a day",
    "PT24H, a day",
    "PT24H1S, 2 days",
    "PT48H, 2 days",
    "PT96H, 4 days",
    "PT166H, 7 days"
  })
  void how_soon_answers_come_is_told_in_days(Duration usual, String words) {
    load = mentor.load().answersWithin(usual).card();
    assertThat(words(ReasonCode.ANSWERS_SOON)).isEqualTo("Usually answers within " + words);
  }

  @Test
  void a_field_is_common_or_the_broad_one_alone() {
    mentor.field("0613");
    assertThat(words(ReasonCode.SHARED_FIELD))
        .isEqualTo(
            "You come from the same broad field:"
                + " Information and communication technologies (ICTs)");
    mentor.field("0611");
    assertThat(words(ReasonCode.SHARED_FIELD))
        .startsWith("You come from the same field: ")
        .doesNotContain("broad");
    mentor.field("06");
    assertThat(words(ReasonCode.SHARED_FIELD)).startsWith("You come from the same broad field: ");
  }

  @Test
  void who_offers_nothing_small_is_not_said_to_be_good_for_a_first_step() {
    assertThat(words(ReasonCode.OFFERS_THIS)).isEqualTo("Has a place free for a small first step");
    Map<InteractionType, Integer> large = Map.of(InteractionType.ONGOING_MENTORING, 1);
    load = mentor.places(large).load().card();
    assertThat(words(ReasonCode.OFFERS_THIS)).contains("larger than a first step");
  }

  @Test
  void somebody_of_the_same_industry_on_the_way_up_need_not_be_of_the_same_field() {
    mentor.field("0911").industry("51");
    assertThat(words(ReasonCode.NEAR_CIRCLE)).isEqualTo("Knows your field or your industry");
  }

  @ParameterizedTest
  @EnumSource(Counterfactual.Effect.class)
  void what_would_be_without_a_reason_names_just_that_one(Counterfactual.Effect effect) {
    List<String> all =
        Arrays.stream(ReasonCode.values())
            .map(code -> phrases.without(new Counterfactual(code, 3, effect)))
            .toList();
    assertThat(all).doesNotHaveDuplicates().noneMatch(words -> words.contains("{"));
  }

  @Test
  void all_words_are_those_of_the_reason_that_was_given() {
    load = mentor.load().asks(5).answersWithin(Duration.ofHours(166)).card();
    shown = 20;
    List<String> all = candidate().score().reasons().stream().map(this::words).toList();
    assertThat(all).doesNotHaveDuplicates();
    assertThat(
            Arrays.asList(
                "Has not been shown to many others lately", "Has been asked little this month"))
        .doesNotContainAnyElementsOf(all);
  }

  private String words(ReasonCode code) {
    return candidate().score().reasons().stream()
        .filter(reason -> reason.code() == code)
        .map(this::words)
        .findFirst()
        .orElseThrow();
  }

  private String words(Reason reason) {
    return phrases.reason(reason, candidate(), Need.ROLE_MODEL, Optional.empty());
  }

  private Candidate candidate() {
    var looking = Mentee.of(mentee.mentee());
    var ask = new Ask(looking, Optional.of(Need.ROLE_MODEL), Optional.empty(), NOW);
    Mentor found = Mentor.of(mentor.mentor(), Optional.of(load), shown).orElseThrow();
    var scoring = new Scoring(ask, Rarity.NONE, Equity.NONE);
    return new Candidate(found, CircleRule.of(looking.card(), found.card()), scoring.of(found));
  }
}
