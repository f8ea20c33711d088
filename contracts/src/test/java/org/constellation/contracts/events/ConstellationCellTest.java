package org.constellation.contracts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.events.Sample.MENTEE;
import static org.constellation.contracts.events.Sample.MENTOR;
import static org.constellation.contracts.events.Sample.OTHER_MENTOR;

import java.util.Arrays;
import java.util.Locale;
import org.constellation.contracts.vocabulary.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstellationCellTest {

  @ParameterizedTest
  @EnumSource(Need.class)
  void the_need_is_found_again_by_who_knows_the_pair(Need need) {
    String cell = ConstellationCell.of(MENTEE, MENTOR, need);
    assertThat(ConstellationCell.need(MENTEE, MENTOR, cell)).contains(need);
  }

  @ParameterizedTest
  @EnumSource(Need.class)
  void a_cell_does_not_show_its_need(Need need) {
    String cell = ConstellationCell.of(MENTEE, MENTOR, need);
    assertThat(cell.toUpperCase(Locale.ROOT)).doesNotContain(need.name());
    assertThat(cell).isNotEqualTo(ConstellationCell.of(MENTEE, OTHER_MENTOR, need));
  }

  @Test
  void the_nine_cells_of_a_pair_differ() {
    assertThat(Arrays.stream(Need.values()).map(need -> ConstellationCell.of(MENTEE, MENTOR, need)))
        .hasSize(9)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_cell_of_another_pair_says_nothing() {
    String cell = ConstellationCell.of(MENTEE, MENTOR, Need.COMMUNITY);
    assertThat(ConstellationCell.need(MENTEE, OTHER_MENTOR, cell)).isEmpty();
    assertThat(ConstellationCell.need(MENTOR, MENTEE, cell)).isEmpty();
    assertThat(ConstellationCell.need(MENTEE, MENTOR, "no cell at all")).isEmpty();
  }

  @Test
  void a_cell_stays_the_same_for_good() {
    assertThat(ConstellationCell.of(MENTEE, MENTOR, Need.ROLE_MODEL))
        .isEqualTo("3eed5926-a009-332b-9199-11c48f8a4901");
  }
}
