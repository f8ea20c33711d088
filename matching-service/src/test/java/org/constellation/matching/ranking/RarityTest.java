package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RarityTest {

  private static final Tag COMMON = new Tag(Tag.Kind.SKILL, "common");
  private static final Tag RARE = new Tag(Tag.Kind.SKILL, "rare");
  private static final Rarity COUNTED = Rarity.counted(100, Map.of(COMMON, 100, RARE, 1));

  @Test
  void what_nobody_had_when_it_was_counted_is_as_rare_as_can_be() {
    assertThat(COUNTED.of(COMMON)).isZero();
    assertThat(COUNTED.of(RARE)).isBetween(800, 900);
    assertThat(COUNTED.of(new Tag(Tag.Kind.INTEREST, "rare"))).isEqualTo(Rarity.HIGHEST);
    assertThat(Rarity.NONE.of(COMMON)).isEqualTo(Rarity.HIGHEST);
  }

  @Test
  void it_is_outgrown_when_half_of_the_mentors_have_come_since() {
    assertThat(COUNTED.isOutgrownBy(199)).isFalse();
    assertThat(COUNTED.isOutgrownBy(200)).isTrue();
    assertThat(Rarity.NONE.isOutgrownBy(0)).isFalse();
    assertThat(Rarity.NONE.isOutgrownBy(1)).isTrue();
  }

  @Test
  void its_digest_tells_counts_apart_and_nothing_else() {
    Rarity same = new Rarity(100, Map.of(Tag.Kind.SKILL, Map.of("rare", 1, "common", 100)));
    Rarity other = Rarity.counted(100, Map.of(COMMON, 100, RARE, 2));
    assertThat(COUNTED.digest()).isEqualTo(same.digest()).isNotEqualTo(other.digest());
    assertThat(Rarity.counted(100, Map.of(COMMON, 100, RARE, 1, new Tag(Tag.Kind.FIELD, "a"), 0)))
        .isEqualTo(COUNTED);
    assertThat(Weighing.of(COUNTED, Equity.NONE).version())
        .isEqualTo(ReasonCode.WEIGHTS + ".0." + COUNTED.digest());
  }
}
