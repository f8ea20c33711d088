package org.constellation.engagement.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.EngagementStore;
import org.constellation.engagement.engagements.Sample;
import org.junit.jupiter.api.Test;

class FiltersTest {

  private static final UUID PERSON = new UUID(1, 1);

  @Test
  void a_person_of_both_roles_sees_both_sides_unless_they_name_one() {
    var both = Sample.caller(PERSON, "north-town", Role.MENTEE, Role.MENTOR);

    assertThat(Filters.key(both, Optional.empty())).isEqualTo(EngagementStore.PARTY);
    assertThat(Filters.key(both, Optional.of(Role.MENTEE))).isEqualTo(EngagementStore.MENTEE);
    assertThat(Filters.key(both, Optional.of(Role.MENTOR))).isEqualTo(EngagementStore.MENTOR);
  }

  @Test
  void a_person_of_one_role_sees_that_side() {
    var mentor = Sample.caller(PERSON, "north-town", Role.MENTOR);

    assertThat(Filters.key(mentor, Optional.empty())).isEqualTo(EngagementStore.MENTOR);
  }

  @Test
  void there_are_two_sides_and_five_states() {
    assertThat(Filters.role("mentee")).contains(Role.MENTEE);
    assertThat(Filters.role("MENTEE")).isEmpty();
    assertThat(Filters.states(List.of("ACTIVE", "PAUSED"))).isPresent();
    assertThat(Filters.states(List.of("ACTIVE", "active"))).isEmpty();
  }
}
