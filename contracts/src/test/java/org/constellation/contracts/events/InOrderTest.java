package org.constellation.contracts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class InOrderTest {

  @Test
  void sets_and_maps_are_walked_in_natural_order() {
    assertThat(InOrder.set(List.of(Need.values()).reversed())).containsExactly(Need.values());
    assertThat(InOrder.map(Map.of(Mode.HYBRID, 3, Mode.ONLINE, 1, Mode.REMOTE, 2)).keySet())
        .containsExactly(Mode.ONLINE, Mode.REMOTE, Mode.HYBRID);
  }

  @Test
  void a_copy_does_not_follow_its_source_and_cannot_be_changed() {
    Set<Need> needs = new HashSet<>(Set.of(Need.COMMUNITY));
    Map<Need, Integer> counts = new HashMap<>(Map.of(Need.COMMUNITY, 1));
    Set<Need> needsThen = InOrder.set(needs);
    Map<Need, Integer> countsThen = InOrder.map(counts);

    needs.add(Need.SAFE_SPACE);
    counts.put(Need.SAFE_SPACE, 2);

    assertThat(needsThen).isEqualTo(Set.of(Need.COMMUNITY));
    assertThat(countsThen).isEqualTo(Map.of(Need.COMMUNITY, 1));
    assertThatThrownBy(() -> needsThen.add(Need.SAFE_SPACE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(countsThen::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nothing_is_copied_to_nothing() {
    assertThat(InOrder.set(Set.<Need>of())).isEmpty();
    assertThat(InOrder.map(Map.<Need, Integer>of())).isEmpty();
  }

  @Test
  void a_count_that_is_not_stated_is_refused() {
    ObjectNode load = WireJson.tree(WireJson.write(Sample.of(MentorLoad.class))).asObject();
    load.putObject("free").putNull("CV_REVIEW");
    assertThatThrownBy(() -> WireJson.read(load.toString(), MentorLoad.class))
        .isInstanceOf(JacksonException.class);
  }
}
