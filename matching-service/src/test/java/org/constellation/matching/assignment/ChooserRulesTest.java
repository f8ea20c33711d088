package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules beside the places. */
class ChooserRulesTest {

  private static final double GAP = 0.001;

  @Test
  void a_pair_that_must_be_is_and_takes_its_place_though_it_is_nobodys_favourite() {
    Everybody all = Everybody.madeUp(7, 60, 50);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 1);
    int[] must = Everybody.anyone(all.mentees());
    int[] worst = all.worth()[3].clone();
    int unloved = IntStream.range(0, 50).boxed().min((a, b) -> worst[a] - worst[b]).orElseThrow();
    must[3] = unloved;

    Choice choice =
        Chooser.choose(
            all,
            new Wish(Wish.Method.BEST_FIT, free, must, new int[0], List.of(), GAP),
            Watch.NOBODY);

    assertThat(choice.mentors()[3]).isEqualTo(unloved);
    Everybody.assertKept(choice, free);
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
  }

  @Test
  void everybody_gets_a_least_load_though_nobody_has_them_among_the_best() {
    Everybody all = Everybody.madeUp(8, 100, 60);
    int[] free = new int[all.mentors()];
    Arrays.fill(free, 3);
    int[] least = new int[all.mentors()];
    Arrays.fill(least, 1);
    Wish wish = new Wish(Wish.Method.BEST_FIT, free, Everybody.anyone(100), least, List.of(), GAP);

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
    Wish wish = new Wish(method, free, Everybody.anyone(300), least, quotas, GAP);

    Choice choice = Chooser.choose(all, wish, Watch.NOBODY);

    assertThat(choice.paired()).as("nobody is left out for want of a look").isEqualTo(260);
    assertThat(choice.ofEverybody()).isTrue();
    assertThat(choice.unmet()).isZero();
    assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
    assertThat(all.best(free, wish.rules(new BitSet())))
        .isBetween(choice.certificate().worth(), choice.certificate().bound());
    Everybody.assertKept(choice, free);
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
            Everybody.anyone(40),
            new int[0],
            List.of(new Quota(group, 0, 5)),
            GAP);

    int[] chosen = Chooser.choose(all, wish, Watch.NOBODY).mentors();

    assertThat(Arrays.stream(chosen, 0, 20).filter(mentor -> mentor >= 0)).hasSize(5);
    assertThat(Arrays.stream(chosen, 20, 40).filter(mentor -> mentor >= 0)).hasSize(20);
  }
}
