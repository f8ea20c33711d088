package org.constellation.contracts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.vocabulary.Need;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class InOrderTest {

  @Test
  void sets_and_maps_are_walked_in_natural_order() {
    assertThat(InOrder.set(List.of(Need.values()).reversed())).containsExactly(Need.values());
    assertThat(InOrder.map(Map.of("c", 3, "a", 1, "b", 2)).keySet()).containsExactly("a", "b", "c");
  }

  @Test
  void a_copy_does_not_follow_its_source_and_cannot_be_changed() {
    Set<String> names = new HashSet<>(Set.of("a"));
    Map<String, Integer> counts = new HashMap<>(Map.of("a", 1));
    Set<String> namesThen = InOrder.set(names);
    Map<String, Integer> countsThen = InOrder.map(counts);

    names.add("b");
    counts.put("b", 2);

    assertThat(namesThen).isEqualTo(Set.of("a"));
    assertThat(countsThen).isEqualTo(Map.of("a", 1));
    assertThatThrownBy(() -> namesThen.add("c")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(countsThen::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_count_that_is_not_stated_is_refused() {
    ObjectNode load = WireJson.tree(WireJson.write(Sample.of(MentorLoad.class))).asObject();
    load.putObject("free").putNull("CV_REVIEW");
    assertThatThrownBy(() -> WireJson.read(load.toString(), MentorLoad.class))
        .isInstanceOf(JacksonException.class);
  }
}
