package org.constellation.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.constellation.contracts.Decision.Made;
import org.constellation.contracts.Decision.Refused;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private enum No implements Refusal {
    FULL;

    @Override
    public String code() {
      return "mentor-full";
    }

    @Override
    public String explanation() {
      return "There is no place free.";
    }
  }

  @Test
  void a_made_decision_holds_the_state_and_its_events_in_order() {
    assertThat(Decision.made("accepted", "first", "second"))
        .isEqualTo(new Made<>("accepted", List.of("first", "second")));
  }

  @Test
  void a_made_decision_may_have_nothing_to_tell() {
    assertThat(Decision.<String, String>made("as it was"))
        .isEqualTo(new Made<String, String>("as it was", List.of()));
  }

  @Test
  void the_events_of_a_decision_cannot_be_changed_afterwards() {
    List<String> events = new ArrayList<>(List.of("first"));
    Made<String, String> made = new Made<>("accepted", events);

    events.add("smuggled in");

    assertThat(made.events()).containsExactly("first");
    assertThatThrownBy(() -> made.events().add("more"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_refusal_says_why() {
    Decision<String, String> decision = Decision.refused(No.FULL);
    assertThat(decision).isEqualTo(new Refused<String, String>(No.FULL));
  }

  @Test
  void widening_changes_the_state_and_keeps_the_events() {
    Decision<String, String> made = Decision.made("accepted", "told");
    assertThat(made.map(String::length)).isEqualTo(new Made<>(8, List.of("told")));
  }

  @Test
  void widening_keeps_a_refusal() {
    Decision<String, String> refused = Decision.refused(No.FULL);
    assertThat(refused.map(String::length)).isEqualTo(new Refused<Integer, String>(No.FULL));
  }
}
