package org.constellation.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;

import java.util.Map;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.junit.jupiter.api.Test;

class ExposureViewTest {

  private static final long TWELVE = (1L << 12) - 1;
  private static final long NINE = (1L << 9) - 1;

  @Test
  void both_sides_are_told_with_their_ratio() {
    ExposureView view = view(new Views(50, 45_000, TWELVE), new Views(50, 90_000, TWELVE), 20);
    assertThat(view.online()).isEqualTo(new ExposureView.SideView(50, 0.9));
    assertThat(view.ratio()).isEqualTo(0.5);
    assertThat(view.tilt()).isEqualTo(700);
  }

  @Test
  void when_few_people_are_behind_one_side_neither_is_told() {
    ExposureView view = view(new Views(50, 45_000, NINE), new Views(50, 90_000, TWELVE), 20);
    assertThat(view.online()).isNull();
    assertThat(view.onCampus()).isNull();
    assertThat(view.ratio()).isNull();
    assertThat(view.tilt()).isNull();
  }

  @Test
  void the_spread_is_that_of_all_mentors_of_the_campus() {
    assertThat(view(Views.NONE, Views.NONE, 10).gini()).isEqualTo(0.9);
    assertThat(view(Views.NONE, Views.NONE, 9).gini()).isNull();
  }

  private static ExposureView view(Views online, Views onCampus, int mentors) {
    var equity = new Equity(8, true, Map.of(), Map.of("north", 700));
    var lately = Map.of(id(1), 5_000L, id(2), 9_000L);
    var measured = Map.of("north", new Balance(online, onCampus));
    Epoch epoch = new Epoch(equity, lately, Map.of(), measured, Rarity.NONE);
    return ExposureView.of("north", epoch, mentors, id(1)::equals);
  }
}
