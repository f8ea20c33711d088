package org.constellation.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPatternTest {
  private final KeyPattern seq = KeyPattern.of(new Document("outbox.seq", 1));

  @Test
  void an_array_on_the_path_gives_a_key_for_each_element() {
    Document document =
        new Document(
            "outbox", List.of(new Document("seq", 1), new Document("seq", 2), new Document()));
    assertThat(seq.keys(document))
        .usingElementComparator(Arrays::compareUnsigned)
        .containsExactlyInAnyOrder(
            KeyEncoder.encode(1), KeyEncoder.encode(2), KeyEncoder.encode(null));
  }

  @Test
  void equal_elements_give_one_key() {
    assertThat(KeyPattern.of(new Document("tags", 1)).keys(new Document("tags", List.of(3, 3.0))))
        .hasSize(1);
  }

  @Test
  void fields_of_one_array_stay_together() {
    KeyPattern pattern = KeyPattern.of(new Document("outbox.seq", 1).append("outbox.type", 1));
    Document document =
        new Document(
            "outbox",
            List.of(
                new Document("seq", 1).append("type", "a"),
                new Document("seq", 2).append("type", "b")));
    assertThat(pattern.keys(document))
        .usingElementComparator(Arrays::compareUnsigned)
        .containsExactlyInAnyOrder(
            pattern.encode(List.of(1, "a")), pattern.encode(List.of(2, "b")));
  }

  @Test
  void two_arrays_cannot_be_indexed_together() {
    KeyPattern pattern = KeyPattern.of(new Document("a", 1).append("b", 1));
    Document document = new Document("a", List.of(1, 2)).append("b", List.of(3));
    assertThatThrownBy(() -> pattern.keys(document))
        .isInstanceOf(MongoServerError.class)
        .hasMessageContaining("parallel arrays");
  }

  @Test
  void a_position_in_a_path_picks_an_element() {
    KeyPattern first = KeyPattern.of(new Document("outbox.0.seq", 1));
    Document document = new Document("outbox", List.of(new Document("seq", 5)));
    assertThat(first.keys(document)).containsExactly(KeyEncoder.encode(5));
    assertThat(first.isPresentIn(document)).isTrue();
    assertThat(first.isPresentIn(new Document("outbox", List.of()))).isFalse();
  }

  @Test
  void an_array_sorts_by_its_smallest_or_its_largest_element() {
    Document document = new Document("a", List.of(5, 1, 3));
    assertThat(KeyPattern.of(new Document("a", 1)).sortKey(document))
        .isEqualTo(KeyEncoder.encode(1));
    KeyPattern descending = KeyPattern.of(new Document("a", -1));
    assertThat(descending.sortKey(document)).isEqualTo(descending.encode(List.of(5)));
  }

  @Test
  void other_directions_are_refused() {
    assertThatThrownBy(() -> KeyPattern.of(new Document("a", "text")))
        .isInstanceOf(MongoServerError.class);
  }
}
