package org.constellation.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.constellation.gateway.problems.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
  private static final HttpSeal SEAL = new HttpSeal("of this test");
  private static final Instant FIVE = Instant.parse("2026-11-22T05:00:00Z");

  @Test
  void a_cursor_leads_back_to_its_place() {
    var place = new Stretch.Place(FIVE.plusMillis(7), "request-service.c@t:1:2");

    Stretch stretch = Stretch.of("50", SEAL.cursor(place), SEAL);

    assertThat(stretch).isEqualTo(new Stretch(50, place));
    assertThat(stretch.query())
        .isEqualTo("limit=51&since=2026-11-22T05%3A00%3A00.007Z&id=request-service.c%40t%3A1%3A2");
  }

  @Test
  void the_newest_come_first_and_ids_part_those_of_one_instant() {
    var old = new Stretch.Place(FIVE, "z");
    var older = new Stretch.Place(FIVE, "a");
    var young = new Stretch.Place(FIVE.plusMillis(1), "b");

    assertThat(java.util.stream.Stream.of(older, old, young).sorted())
        .containsExactly(young, old, older);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "101", "-1", "many", "1e1", "99999999999"})
  void a_limit_is_a_number_from_1_to_100(String limit) {
    assertThatThrownBy(() -> Stretch.of(limit, null, SEAL)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "made-up", "MjAyNi0xMS0yMlQwNTowMDowMFo", "YQpi"})
  void a_cursor_that_is_none_of_ours_is_refused(String cursor) {
    assertThatThrownBy(() -> Stretch.of(null, cursor, SEAL)).isInstanceOf(Refused.class);
  }

  @Test
  void a_cursor_that_another_secret_signed_or_somebody_changed_is_refused() {
    var place = new Stretch.Place(FIVE, "request-service.c@t:1:2");
    String other = new HttpSeal("of another").cursor(place);
    String ours = SEAL.cursor(place);
    String moved = SEAL.cursor(new Stretch.Place(FIVE, "zoo.c")).split("\\.", -1)[0];

    assertThatThrownBy(() -> Stretch.of(null, other, SEAL)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Stretch.of(null, moved + "." + ours.split("\\.", -1)[1], SEAL))
        .isInstanceOf(Refused.class);
  }
}
