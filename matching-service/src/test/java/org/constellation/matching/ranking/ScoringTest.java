package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

class ScoringTest {

  /** Python is common, haskell is rare, everybody speaks English. */
  private static final Rarity RARITY =
      new Rarity(
          1_000,
          Map.of(
              Tag.Kind.LANGUAGE, Map.of("en", 1_000),
              Tag.Kind.SKILL, Map.of("python", 200, "haskell", 1),
              Tag.Kind.FIELD, Map.of("0613", 1, "061", 1, "0612", 1)));

  private final Person mentee = person(1, "north").field("061").skills("python", "haskell");
  private final Person mentor = person(2, "south").level(Level.LEAD);
  private Set<Channel> channels = Set.of();

  @Test
  void all_parts_together_stay_within_the_highest_score() {
    assertThat(Arrays.stream(ReasonCode.values()).mapToInt(ReasonCode::most).sum())
        .isEqualTo(ReasonCode.HIGHEST_SCORE);
  }

  @Test
  void the_reasons_add_up_to_the_score_most_points_first() {
    Score score = score(mentor.skills("haskell", "python").field("061"));
    assertThat(score.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(score.points());
    assertThat(score.reasons()).isSortedAccordingTo((a, b) -> b.points() - a.points());
  }

  @Test
  void a_named_need_weighs_more_than_any_need_and_another_need_nothing() {
    int named = points(mentor.needs(Need.ROLE_MODEL), ReasonCode.NEED);
    int any = points(person(2, "south"), ReasonCode.NEED);
    int other = points(mentor.needs(Need.COMMUNITY), ReasonCode.NEED);
    assertThat(named).isEqualTo(5_000);
    assertThat(any).isEqualTo(2_500);
    assertThat(other).isZero();
  }

  @Test
  void a_rare_skill_in_common_says_more_than_a_common_one() {
    assertThat(points(mentor.skills("haskell"), ReasonCode.SHARED_SKILL))
        .isGreaterThan(3 * points(mentor.skills("python"), ReasonCode.SHARED_SKILL));
  }

  @Test
  void what_everybody_has_in_common_says_nothing() {
    assertThat(points(mentor, ReasonCode.SHARED_LANGUAGE)).isZero();
  }

  @Test
  void the_rarest_common_skill_is_named_first() {
    Score score = score(mentor.skills("python", "haskell"));
    assertThat(reason(score, ReasonCode.SHARED_SKILL).orElseThrow().shared())
        .containsExactly("haskell", "python");
  }

  @Test
  void the_same_broad_field_counts_half_of_the_very_same_one() {
    int exact = points(mentor.field("061"), ReasonCode.SHARED_FIELD);
    assertThat(points(mentor.field("0613"), ReasonCode.SHARED_FIELD)).isEqualTo(exact / 2);
    assertThat(points(mentor.field("091"), ReasonCode.SHARED_FIELD)).isZero();
  }

  @Test
  void where_only_the_broad_field_is_the_same_the_broad_field_is_shared() {
    Score broad = score(mentor.field("0613"));
    assertThat(reason(broad, ReasonCode.SHARED_FIELD).orElseThrow().shared()).containsExactly("06");
    Score exact = score(mentor.field("061"));
    assertThat(reason(exact, ReasonCode.SHARED_FIELD).orElseThrow().shared())
        .containsExactly("061");
  }

  @Test
  void a_wish_for_ones_mode_counts_only_for_that_mode() {
    mentee.mode(Mode.ONLINE);
    assertThat(points(mentor.wishes(Mode.ONLINE), ReasonCode.WISHES_YOUR_MODE)).isEqualTo(1_000);
    assertThat(points(mentor.wishes(Mode.HYBRID), ReasonCode.WISHES_YOUR_MODE)).isZero();
  }

  @Test
  void who_was_asked_often_this_month_is_shown_less_and_next_month_as_before() {
    int rested = seldom(mentor.load().asks(0).card());
    int busy = seldom(mentor.load().asks(5).card());
    int lastMonth = seldom(mentor.load().asks(5).month(YearMonth.of(2026, 10)).card());
    assertThat(rested).isEqualTo(1_500);
    assertThat(busy).isLessThan(300);
    assertThat(lastMonth).isEqualTo(rested);
  }

  @Test
  void who_is_shown_more_than_others_gets_fewer_points() {
    assertThat(shown(0)).isEqualTo(3_000);
    assertThat(shown(Equity.FAIR_SHARE)).isEqualTo(2_000);
    assertThat(shown(Equity.MOST_SHOWN)).isZero();
  }

  @Test
  void a_tilt_lifts_whoever_welcomes_the_side_that_sees_too_few() {
    mentee.mode(Mode.ONLINE);
    assertThat(welcome(mentor, 900)).isEqualTo(900);
    assertThat(welcome(person(3, "south").wishes(Mode.ONLINE), 900)).isEqualTo(900);
    assertThat(welcome(person(3, "south").wishes(Mode.ON_CAMPUS), 900)).isZero();
    assertThat(welcome(mentor, -900)).isZero();
    mentee.mode(Mode.HYBRID);
    assertThat(welcome(mentor, -900)).isEqualTo(900);
    assertThat(welcome(mentor, 900)).isZero();
  }

  @Test
  void a_tilt_holds_for_its_campus_alone() {
    mentee.mode(Mode.ONLINE);
    assertThat(points(score(mentor, tilted("south", 900)), ReasonCode.WELCOMES_YOU)).isZero();
  }

  @Test
  void by_fit_alone_load_and_exposure_say_nothing() {
    Score score = score(mentor.wishes(Mode.ON_CAMPUS), Equity.OFF);
    assertThat(score.reasons())
        .extracting(Reason::code)
        .doesNotContain(
            ReasonCode.HAS_ROOM,
            ReasonCode.SELDOM_ASKED,
            ReasonCode.SELDOM_SHOWN,
            ReasonCode.WELCOMES_YOU);
  }

  @Test
  void an_answer_within_a_day_counts_in_full_after_a_week_not_at_all() {
    assertThat(soon(Duration.ofHours(3))).isEqualTo(1_000);
    assertThat(soon(Duration.ofDays(4))).isEqualTo(500);
    assertThat(soon(Duration.ofDays(7))).isZero();
  }

  @Test
  void without_a_wanted_interaction_a_small_first_step_counts_most() {
    int micro = points(mentor, ReasonCode.OFFERS_THIS);
    int large =
        points(mentor.places(Map.of(InteractionType.ONGOING_MENTORING, 1)), ReasonCode.OFFERS_THIS);
    assertThat(micro).isEqualTo(2_000);
    assertThat(large).isEqualTo(1_000);
  }

  @Test
  void stated_hours_in_the_mentees_day_count_and_unstated_ones_do_not() {
    var threeHours = new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    var night = new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(1, 0), LocalTime.of(4, 0));
    assertThat(points(mentor.hours(threeHours), ReasonCode.TIME_OVERLAP)).isEqualTo(600);
    assertThat(points(mentor.hours(night), ReasonCode.TIME_OVERLAP)).isZero();
    assertThat(reason(score(mentor.hours()), ReasonCode.TIME_OVERLAP)).isEmpty();
  }

  @Test
  void a_wished_channel_counts_and_without_a_wish_all_are_the_same() {
    assertThat(reason(score(mentor), ReasonCode.CHANNEL)).isEmpty();
    channels = Set.of(Channel.PHONE);
    assertThat(reason(score(mentor), ReasonCode.CHANNEL)).isEmpty();
    channels = Set.of(Channel.PHONE, Channel.VIDEO);
    assertThat(reason(score(mentor), ReasonCode.CHANNEL))
        .contains(new Reason(ReasonCode.CHANNEL, 500, List.of("VIDEO")));
  }

  private int seldom(MentorLoad load) {
    return points(score(mentor, load), ReasonCode.SELDOM_ASKED);
  }

  private int shown(int level) {
    var equity = new Equity(1, true, Map.of(mentor.mentor().personId(), level), Map.of());
    return points(score(mentor, equity), ReasonCode.SELDOM_SHOWN);
  }

  private int welcome(Person of, int tilt) {
    return points(score(of, tilted("north", tilt)), ReasonCode.WELCOMES_YOU);
  }

  private static Equity tilted(String campus, int tilt) {
    return new Equity(1, true, Map.of(), Map.of(campus, tilt));
  }

  private int soon(Duration usual) {
    return points(
        score(mentor, mentor.load().answersWithin(usual).card()), ReasonCode.ANSWERS_SOON);
  }

  private int points(Person of, ReasonCode code) {
    return points(score(of), code);
  }

  private static int points(Score score, ReasonCode code) {
    return reason(score, code).map(Reason::points).orElse(0);
  }

  private static Optional<Reason> reason(Score score, ReasonCode code) {
    return score.reasons().stream().filter(reason -> reason.code() == code).findFirst();
  }

  private Score score(Person of) {
    return score(of, of.load().card());
  }

  private Score score(Person of, MentorLoad load) {
    return new Scoring(ask(), RARITY).of(Mentor.of(of.mentor(), Optional.of(load)).orElseThrow());
  }

  private Score score(Person of, Equity equity) {
    ProfileCard card = of.mentor();
    var load = Optional.of(of.load().card());
    return new Scoring(ask(), RARITY, equity)
        .of(Mentor.of(card, load, equity.shown(card.personId())).orElseThrow());
  }

  private Ask ask() {
    var need = Optional.of(Need.ROLE_MODEL);
    return new Ask(Mentee.of(mentee.mentee()), need, Optional.empty(), channels, NOW);
  }
}
