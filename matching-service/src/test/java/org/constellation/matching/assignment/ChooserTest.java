package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChooserTest {

  private static final double GAP = 0.001;

  private static Wish wish(Wish.Method method, int[] free, int mentees) {
    return new Wish(method, free, Everybody.anyone(mentees), new int[0], List.of(), GAP);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void what_is_missing_from_the_best_of_all_is_proved_and_little(long seed) {
    Everybody all = Everybody.madeUp(seed, 120, 90);
    int[] free = new Random(seed).ints(all.mentors(), 0, 3).toArray();

    Choice choice =
        Chooser.choose(all, wish(Wish.Method.BEST_FIT, free, all.mentees()), Watch.NOBODY);

    long best = all.best(free, Rules.none(Goal.BEST_FIT));
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
    assertThat(all.worth(choice)).isEqualTo(choice.certificate().worth());
    assertThat(best).isBetween(choice.certificate().worth(), choice.certificate().bound());
    assertThat(choice.ofEverybody()).isTrue();
    Everybody.assertKept(choice, free);
  }

  @Test
  void more_than_a_few_are_kept_in_mind_where_everybody_wants_the_same() {
    Everybody all = Everybody.madeUp(12, 400, 300);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 1);

    Choice choice = Chooser.choose(all, wish(Wish.Method.BEST_FIT, free, 400), Watch.NOBODY);

    assertThat(choice.paired()).isEqualTo(300);
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
    assertThat(choice.looks()).as("some had to look at everybody anew").isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void no_two_would_rather_have_each_other_in_a_stable_choice(long seed) {
    Everybody all = Everybody.madeUp(seed, 120, 90);
    int[] free = new Random(seed).ints(all.mentors(), 0, 3).toArray();

    Choice choice =
        Chooser.choose(all, wish(Wish.Method.STABLE, free, all.mentees()), Watch.NOBODY);

    assertThat(choice.ofEverybody()).isTrue();
    Everybody.assertKept(choice, free);
    int[] own = new int[all.mentees()];
    int[] lowest = new int[all.mentors()];
    int[] load = new int[all.mentors()];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int mentee = 0; mentee < own.length; mentee++) {
      int mentor = choice.mentors()[mentee];
      if (mentor != Wish.ANY) {
        own[mentee] = all.worth()[mentee][mentor];
        load[mentor]++;
        lowest[mentor] = Math.min(lowest[mentor], own[mentee]);
      }
    }
    for (int mentee = 0; mentee < own.length; mentee++) {
      for (int mentor = 0; mentor < lowest.length; mentor++) {
        int worth = all.worth()[mentee][mentor];
        boolean taken = load[mentor] < free[mentor] || worth > lowest[mentor];
        assertThat(free[mentor] > 0 && taken && worth > own[mentee]).isFalse();
      }
    }
  }

  @Test
  void the_same_is_chosen_again_whatever_the_threads_do() {
    Everybody all = Everybody.madeUp(10, 300, 80);
    int[] free = new Random(10).ints(all.mentors(), 0, 5).toArray();
    int[] least = new int[all.mentors()];
    Arrays.setAll(least, mentor -> Math.min(1, free[mentor]));
    Wish wish = new Wish(Wish.Method.BEST_FIT, free, Everybody.anyone(300), least, List.of(), GAP);

    Choice first = Chooser.choose(all, wish, Watch.NOBODY);
    Choice second = Chooser.choose(all, wish, Watch.NOBODY);

    assertThat(second.mentors()).isEqualTo(first.mentors());
    assertThat(second.favourites()).isEqualTo(first.favourites());
  }

  /** Tells nobody who need not be told. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Reticent(Everybody all, int[] prices) implements Prospects {

    @Override
    public Prospects at(int[] others) {
      return new Reticent(all, others.clone());
    }

    @Override
    public int mentees() {
      return all.mentees();
    }

    @Override
    public int mentors() {
      return all.mentors();
    }

    @Override
    public void of(int mentee, Visitor visitor) {
      all.of(
          mentee,
          (mentor, worth) -> {
            if (worth - prices[mentor] >= visitor.least()) {
              visitor.prospect(mentor, worth);
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_need_not_be_told_changes_nothing(Wish.Method method) {
    Everybody all = Everybody.madeUp(14, 500, 300);
    int[] free = new Random(14).ints(all.mentors(), 0, 4).toArray();
    Prospects reticent = new Reticent(all, new int[0]);

    Choice choice = Chooser.choose(all, wish(method, free, 500), Watch.NOBODY);
    Choice same = Chooser.choose(reticent, wish(method, free, 500), Watch.NOBODY);

    assertThat(choice.looks()).isGreaterThan(1);
    assertThat(same.mentors()).isEqualTo(choice.mentors());
    assertThat(same.certificate()).isEqualTo(choice.certificate());
    assertThat(same.ofEverybody()).isTrue();
  }

  @Test
  void whoever_watches_sees_it_go_on_and_can_end_it() {
    Everybody all = Everybody.madeUp(11, 3_000, 40);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 50);
    Wish wish = wish(Wish.Method.BEST_FIT, free, all.mentees());
    long[] last = {0};

    assertThatThrownBy(() ->
            Chooser.choose(
                all,
                wish,
                (done, of) -> {
                  assertThat(done).isBetween(last[0], of);
                  last[0] = done;
                  if (done > 2_000) {
                    throw new CancellationException();
                  }
                }))
        .isInstanceOf(CancellationException.class);
  }
}
