package org.constellation.engagement.blueprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.engagement.engagements.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlueprintsTest {

  @ParameterizedTest
  @EnumSource(InteractionType.class)
  void every_type_has_an_agenda_goals_and_a_word_to_each_side(InteractionType interaction) {
    Blueprint blueprint = Blueprints.of(interaction);

    assertThat(blueprint.firstMeeting()).hasSizeGreaterThanOrEqualTo(3).doesNotContain("");
    assertThat(blueprint.goals()).hasSizeBetween(2, 10).allMatch(goal -> goal.length() <= 200);
    assertThat(blueprint.expectations())
        .extracting(Blueprint.Expectation::of)
        .containsExactly(Side.MENTEE, Side.MENTOR);
  }

  @Test
  void no_two_types_share_one() {
    assertThat(Arrays.stream(InteractionType.values()).map(Blueprints::of)).doesNotHaveDuplicates();
  }
}
