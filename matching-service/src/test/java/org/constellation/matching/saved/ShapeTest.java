package org.constellation.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same names, so that only what they stand for differs. */
@SuppressWarnings("SameNameButDifferent")
class ShapeTest {

  /** As it is. */
  interface Now {
    enum Mood {
      CALM,
      GLAD
    }

    record Card(String name, List<Mood> moods) {}
  }

  /** With a constant more, not at the end. */
  interface Later {
    enum Mood {
      ANGRY,
      CALM,
      GLAD
    }

    record Card(String name, List<Mood> moods) {}
  }

  /** With a part more. */
  interface Larger {
    enum Mood {
      CALM,
      GLAD
    }

    record Card(String name, List<Mood> moods, int age) {}
  }

  /** With a part of another kind. */
  interface Other {
    enum Mood {
      CALM,
      GLAD
    }

    record Card(String name, Set<Mood> moods) {}
  }

  /** As it is, in another place. */
  interface Same {
    enum Mood {
      CALM,
      GLAD
    }

    record Card(String name, List<Mood> moods) {}
  }

  @Test
  void whatever_moves_a_constant_or_a_part_is_another_shape() {
    int now = Shape.of(Now.Card.class);
    assertThat(Shape.of(Later.Card.class)).isNotEqualTo(now);
    assertThat(Shape.of(Larger.Card.class)).isNotEqualTo(now);
    assertThat(Shape.of(Other.Card.class)).isNotEqualTo(now);
    assertThat(Shape.of(Same.Card.class)).isEqualTo(now);
  }
}
