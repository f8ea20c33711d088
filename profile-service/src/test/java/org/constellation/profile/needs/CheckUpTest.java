package org.constellation.profile.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Transition;
import org.junit.jupiter.api.Test;

class CheckUpTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final CheckUp COMPLETE = CheckUp.NOT_YET.answered(all(NeedState.OPEN), NOW);

  @Test
  void who_never_went_through_one_is_due() {
    assertThat(CheckUp.NOT_YET.due(NOW)).contains(Because.NEVER_CHECKED);
    assertThat(CheckUp.NOT_YET.isDraft()).isTrue();
  }

  @Test
  void some_answers_are_a_draft_and_can_be_gone_on_with() {
    CheckUp draft = CheckUp.NOT_YET.answered(Map.of(Need.COMMUNITY, answer(NeedState.OPEN)), NOW);

    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.count()).isZero();
    assertThat(draft.due(NOW)).contains(Because.NEVER_CHECKED);
  }

  @Test
  void nine_answers_are_complete_and_tell_why() {
    assertThat(COMPLETE.isDraft()).isFalse();
    assertThat(COMPLETE.due(NOW)).isEmpty();
    assertThat(COMPLETE.last())
        .isEqualTo(new Completed(1, NOW, all(NeedState.OPEN), Because.NEVER_CHECKED));
  }

  @Test
  void somebody_is_sought_while_a_need_is_open_that_a_person_could_meet() {
    NeedAnswer book = new NeedAnswer(NeedState.OPEN, Set.of(NeedWay.RESOURCE), null);
    NeedAnswer peer = new NeedAnswer(NeedState.OPEN, Set.of(NeedWay.RESOURCE, NeedWay.PEER), null);

    assertThat(COMPLETE.seeksSomebody()).isTrue();
    assertThat(CheckUp.NOT_YET.seeksSomebody()).isFalse();
    assertThat(CheckUp.NOT_YET.answered(all(NeedState.MET), NOW).seeksSomebody()).isFalse();
    assertThat(CheckUp.NOT_YET.answered(Map.of(Need.COMMUNITY, book), NOW).seeksSomebody())
        .isFalse();
    assertThat(CheckUp.NOT_YET.answered(Map.of(Need.COMMUNITY, peer), NOW).seeksSomebody())
        .isTrue();
  }

  @Test
  void the_same_answers_again_change_nothing_while_none_is_due() {
    assertThat(COMPLETE.answered(all(NeedState.OPEN), NOW.plusSeconds(60))).isEqualTo(COMPLETE);
  }

  @Test
  void other_answers_are_a_check_up_of_ones_own_wish() {
    CheckUp next = COMPLETE.answered(all(NeedState.MET), NOW.plusSeconds(60));

    assertThat(next.count()).isEqualTo(2);
    assertThat(next.last()).extracting(Completed::because).isEqualTo(Because.OWN_WISH);
  }

  @Test
  void half_a_year_later_one_is_due_and_the_same_answers_count() {
    Instant dayAfter = NOW.plus(CheckUp.LONG_AGO).plusMillis(1);

    assertThat(COMPLETE.due(NOW.plus(CheckUp.LONG_AGO))).isEmpty();
    assertThat(COMPLETE.due(dayAfter)).contains(Because.LONG_AGO);
    CheckUp again = COMPLETE.answered(all(NeedState.OPEN), dayAfter);
    assertThat(again.count()).isEqualTo(2);
    assertThat(again.due(dayAfter)).isEmpty();
    assertThat(again.last()).extracting(Completed::because).isEqualTo(Because.LONG_AGO);
  }

  @Test
  void a_transition_makes_one_due_until_it_is_answered() {
    CheckUp told = COMPLETE.telling(UUID.randomUUID(), Transition.NEW_JOB, NOW);

    assertThat(told.due(NOW)).contains(Because.TRANSITION);
    assertThat(told.pending()).contains(Transition.NEW_JOB);
    CheckUp answered = told.answered(all(NeedState.OPEN), NOW);
    assertThat(answered.due(NOW)).isEmpty();
    assertThat(answered.pending()).isEmpty();
    assertThat(answered.last()).extracting(Completed::because).isEqualTo(Because.TRANSITION);
  }

  @Test
  void a_transition_told_twice_counts_once_even_after_it_was_answered() {
    UUID id = UUID.randomUUID();
    CheckUp told = COMPLETE.telling(id, Transition.GRADUATING, NOW);
    CheckUp answered = told.answered(all(NeedState.MET), NOW);

    assertThat(told.telling(id, Transition.GRADUATING, NOW)).isEqualTo(told);
    assertThat(answered.telling(id, Transition.GRADUATING, NOW)).isEqualTo(answered);
  }

  @Test
  void an_older_transition_does_not_take_the_place_of_a_newer_one() {
    UUID older = UUID.randomUUID();
    CheckUp newer =
        COMPLETE
            .telling(older, Transition.GRADUATING, NOW)
            .telling(UUID.randomUUID(), Transition.NEW_JOB, NOW.plus(Duration.ofDays(1)));

    assertThat(newer.telling(older, Transition.GRADUATING, NOW)).isEqualTo(newer);
  }

  private static Map<Need, NeedAnswer> all(NeedState state) {
    Map<Need, NeedAnswer> answers = new EnumMap<>(Need.class);
    for (Need need : Need.values()) {
      answers.put(need, answer(state));
    }
    return answers;
  }

  private static NeedAnswer answer(NeedState state) {
    return new NeedAnswer(state, Set.of(NeedWay.PEER), null);
  }
}
