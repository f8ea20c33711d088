package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChooserTest {

  private static final double GAP = 0.001;

  /** Everybody could be paired with everybody; some mentors are liked by all. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Everybody(int[][] worth) implements Prospects {

    static Everybody madeUp(long seed, int mentees, int mentors) {
      Random random = new Random(seed);
      int[] liking = random.ints(mentors, 0, 12_000).toArray();
      int[][] worth = new int[mentees][];
      Arrays.setAll(
          worth,
          _ -> Arrays.stream(liking).map(liked -> 5_000 + liked + random.nextInt(6_000)).toArray());
      return new Everybody(worth);
    }

    @Override
    public int mentees() {
      return worth.length;
    }

    @Override
    public int mentors() {
      return worth[0].length;
    }

    @Override
    public void of(int mentee, Visitor visitor) {
      IntStream.range(0, mentors())
          .forEach(mentor -> visitor.prospect(mentor, worth[mentee][mentor]));
    }

    Pairs pairs() {
      Pairs.Builder pairs = Pairs.of(mentors());
      for (int[] worths : worth) {
        pairs.mentee();
        IntStream.range(0, mentors()).forEach(mentor -> pairs.with(mentor, worths[mentor]));
      }
      return pairs.build();
    }
  }

  private static Wish wish(Wish.Method method, int[] free, int mentees) {
    return new Wish(method, free, anyone(mentees), new int[0], List.of(), GAP);
  }

  private static int[] anyone(int mentees) {
    int[] must = new int[mentees];
    Arrays.fill(must, Wish.ANY);
    return must;
  }

  private static long best(Everybody all, int[] free, Rules rules) {
    int[] one = new int[all.mentees()];
    Arrays.fill(one, 1);
    return Assigner.assign(all.pairs(), new Places(one, free), rules, 1e-6, Watch.NOBODY)
        .assignment()
        .worth();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void what_is_missing_from_the_best_of_all_is_proved_and_little(long seed) {
    Everybody all = Everybody.madeUp(seed, 120, 90);
    int[] free = new Random(seed).ints(all.mentors(), 0, 3).toArray();

    Choice choice =
        Chooser.choose(all, wish(Wish.Method.BEST_FIT, free, all.mentees()), Watch.NOBODY);

    long best = best(all, free, Rules.none(Goal.BEST_FIT));
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
    assertThat(worth(all, choice)).isEqualTo(choice.certificate().worth());
    assertThat(best).isBetween(choice.certificate().worth(), choice.certificate().bound());
    assertThat(choice.ofEverybody()).isTrue();
    assertKept(choice, free);
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
    assertKept(choice, free);
    int[] own = new int[all.mentees()];
    int[] lowest = new int[all.mentors()];
    int[] load = new int[all.mentors()];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int mentee = 0; mentee < own.length; mentee++) {
      int mentor = choice.mentors()[mentee];
      if (mentor != Wish.ANY) {
        own[mentee] = all.worth[mentee][mentor];
        load[mentor]++;
        lowest[mentor] = Math.min(lowest[mentor], own[mentee]);
      }
    }
    for (int mentee = 0; mentee < own.length; mentee++) {
      for (int mentor = 0; mentor < lowest.length; mentor++) {
        int worth = all.worth[mentee][mentor];
        boolean taken = load[mentor] < free[mentor] || worth > lowest[mentor];
        assertThat(free[mentor] > 0 && taken && worth > own[mentee]).isFalse();
      }
    }
  }

  @Test
  void a_pair_that_must_be_is_and_takes_its_place_though_it_is_nobodys_favourite() {
    Everybody all = Everybody.madeUp(7, 60, 50);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 1);
    int[] must = anyone(all.mentees());
    int[] worst = all.worth[3].clone();
    int unloved = IntStream.range(0, 50).boxed().min((a, b) -> worst[a] - worst[b]).orElseThrow();
    must[3] = unloved;

    Choice choice =
        Chooser.choose(
            all,
            new Wish(Wish.Method.BEST_FIT, free, must, new int[0], List.of(), GAP),
            Watch.NOBODY);

    assertThat(choice.mentors()[3]).isEqualTo(unloved);
    assertKept(choice, free);
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
  }

  @Test
  void everybody_gets_a_least_load_though_nobody_has_them_among_the_best() {
    Everybody all = Everybody.madeUp(8, 100, 60);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 3);
    int[] least = new int[all.mentors()];
    Arrays.fill(least, 1);
    Wish wish = new Wish(Wish.Method.BEST_FIT, free, anyone(100), least, List.of(), GAP);

    Choice choice = Chooser.choose(all, wish, Watch.NOBODY);

    assertThat(choice.unmet()).isZero();
    assertThat(Arrays.stream(choice.mentors()).filter(m -> m != Wish.ANY).distinct()).hasSize(60);
    assertThat(choice.ofEverybody()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEST_FIT", "MOST_PAIRS"})
  void with_rules_too_it_is_proved_against_everybody(Wish.Method method) {
    Everybody all = Everybody.madeUp(13, 300, 150);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 2);
    int[] least = new int[all.mentors()];
    Arrays.fill(least, 0, 20, 2);
    BitSet group = new BitSet();
    group.set(0, 100);
    List<Quota> quotas = List.of(new Quota(group, 0, 60));
    Wish wish = new Wish(method, free, anyone(300), least, quotas, GAP);

    Choice choice = Chooser.choose(all, wish, Watch.NOBODY);

    assertThat(choice.paired()).as("nobody is left out for want of a look").isEqualTo(260);
    assertThat(choice.ofEverybody()).isTrue();
    assertThat(choice.unmet()).isZero();
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
    assertThat(best(all, free, wish.rules(new BitSet())))
        .isBetween(choice.certificate().worth(), choice.certificate().bound());
    assertKept(choice, free);
  }

  @Test
  void a_group_gets_no_more_than_its_quota() {
    Everybody all = Everybody.madeUp(9, 40, 30);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 2);
    BitSet group = new BitSet();
    group.set(0, 20);
    Wish wish =
        new Wish(
            Wish.Method.MOST_PAIRS,
            free,
            anyone(40),
            new int[0],
            List.of(new Quota(group, 0, 5)),
            GAP);

    int[] chosen = Chooser.choose(all, wish, Watch.NOBODY).mentors();

    assertThat(Arrays.stream(chosen, 0, 20).filter(mentor -> mentor >= 0)).hasSize(5);
    assertThat(Arrays.stream(chosen, 20, 40).filter(mentor -> mentor >= 0)).hasSize(20);
  }

  @Test
  void the_same_is_chosen_again_whatever_the_threads_do() {
    Everybody all = Everybody.madeUp(10, 300, 80);
    int[] free = new Random(10).ints(all.mentors(), 0, 5).toArray();
    int[] least = new int[all.mentors()];
    Arrays.setAll(least, mentor -> Math.min(1, free[mentor]));
    Wish wish = new Wish(Wish.Method.BEST_FIT, free, anyone(300), least, List.of(), GAP);

    Choice first = Chooser.choose(all, wish, Watch.NOBODY);
    Choice second = Chooser.choose(all, wish, Watch.NOBODY);

    assertThat(second.mentors()).isEqualTo(first.mentors());
    assertThat(second.favourites()).isEqualTo(first.favourites());
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

  private static void assertKept(Choice choice, int[] free) {
    int[] load = new int[free.length];
    Arrays.stream(choice.mentors()).filter(m -> m != Wish.ANY).forEach(m -> load[m]++);
    assertThat(IntStream.range(0, free.length)).allMatch(m -> load[m] <= free[m]);
  }

  private static long worth(Everybody all, Choice choice) {
    return IntStream.range(0, all.mentees())
        .filter(mentee -> choice.mentors()[mentee] != Wish.ANY)
        .mapToLong(mentee -> all.worth[mentee][choice.mentors()[mentee]])
        .sum();
  }
}
