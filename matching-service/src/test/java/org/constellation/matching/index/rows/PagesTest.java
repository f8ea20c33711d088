package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

  private static final int FAR = 1_000;

  private final Pages<String> pages =
      Pages.<String>empty().with(0, "near", true).with(FAR, "far", true);

  @Test
  void each_value_is_replaced_where_it_stands() {
    Pages<String> other = pages.each(value -> value + " off");
    assertThat(other.get(0)).isEqualTo("near off");
    assertThat(other.get(1)).isNull();
    assertThat(other.get(FAR)).isEqualTo("far off");
    assertThat(other.size()).isEqualTo(pages.size());
  }

  @Test
  void who_keeps_a_list_does_not_see_it_change() {
    var _ = pages.each(value -> value + " off").with(0, "changed", true);
    var _ = pages.with(FAR, "changed", false);
    assertThat(pages.get(0)).isEqualTo("near");
    assertThat(pages.get(FAR)).isEqualTo("far");
  }
}
