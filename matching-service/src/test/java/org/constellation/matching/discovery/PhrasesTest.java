package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.Narrowing;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Counterfactual;
import org.constellation.matching.ranking.Counterfactual.Effect;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

  private final Labels labels = new Labels(campus -> "Campus " + campus);
  private final Phrases phrases = new Phrases(labels);

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void every_reason_and_its_counterfactual_have_words(ReasonCode code) {
    for (Circle circle : Circle.values()) {
      String text =
          phrases.reason(reason(code), candidate(circle), Need.ROLE_MODEL, Optional.empty());
      assertThat(text).isNotBlank().doesNotContain("{");
    }
    for (Effect effect : Effect.values()) {
      assertThat(phrases.without(new Counterfactual(code, 7, effect)))
          .contains(effect == Effect.UNLISTED ? "first 6" : "place 7")
          .doesNotContain("{");
    }
  }

  @Test
  void skills_in_common_are_named_by_their_labels_three_at_most() {
    var four = new Reason(ReasonCode.SHARED_SKILL, 1, List.of("python", "r", "java", "rust"));
    assertThat(phrases.reason(four, candidate(Circle.PEER), Need.COMMUNITY, Optional.empty()))
        .isEqualTo("You both know Python, R and Java");
  }

  @Test
  void what_was_asked_for_is_named() {
    var asked = Optional.of(InteractionType.CV_REVIEW);
    assertThat(
            phrases.reason(
                reason(ReasonCode.OFFERS_THIS), candidate(Circle.PEER), Need.COMMUNITY, asked))
        .contains("CV review");
  }

  @Test
  void every_need_interaction_mode_circle_and_narrowing_has_words() {
    assertThat(Arrays.stream(Need.values()).map(labels::of)).doesNotContainNull();
    assertThat(Arrays.stream(InteractionType.values()).map(labels::of)).doesNotContainNull();
    assertThat(Arrays.stream(Mode.values()).map(labels::of)).doesNotContainNull();
    for (Circle circle : Circle.values()) {
      assertThat(phrases.gap(Need.SAFE_SPACE, circle, true)).contains("need for a safe space");
    }
    for (Narrowing narrowing : Narrowing.values()) {
      assertThat(phrases.hint(narrowing, 12)).contains("12").doesNotContain("{");
    }
  }

  @Test
  void a_need_that_was_never_opened_is_not_called_the_readers_own() {
    assertThat(phrases.gap(Need.SAFE_SPACE, Circle.PEER, false))
        .contains("a safe space")
        .doesNotContain("your need");
  }

  @Test
  void an_id_without_a_label_is_called_by_itself() {
    assertThat(labels.of(CommonGround.Kind.SKILL, "made-up-yesterday"))
        .isEqualTo("made-up-yesterday");
    assertThat(labels.of(CommonGround.Kind.LANGUAGE, "fr")).isEqualTo("French");
    assertThat(labels.of(CommonGround.Kind.INTEREST, "1.B.3.a")).isEqualTo("Mechanics/Electronics");
  }

  private static Reason reason(ReasonCode code) {
    return new Reason(code, 1, List.of(code == ReasonCode.CHANNEL ? "VIDEO" : "python"));
  }

  private static Candidate candidate(Circle circle) {
    var mentor = person(2, "north").needs(Need.ROLE_MODEL).mentor();
    return new Candidate(
        Mentor.of(mentor, Optional.empty()).orElseThrow(), circle, new Score(0, List.of()));
  }
}
