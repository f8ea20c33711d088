package org.constellation.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonClaimsTest {
  private static final UUID ADA = UUID.randomUUID();

  @Test
  void a_member_has_a_campus() {
    assertThat(PersonClaims.of(ADA.toString(), "north", List.of("MENTEE", "MENTOR")))
        .contains(new PersonClaims(ADA, "north", Set.of("MENTEE", "MENTOR")));
    assertThat(PersonClaims.of(ADA.toString(), null, List.of("MENTEE"))).isEmpty();
  }

  @Test
  void only_who_is_an_operator_and_nothing_else_may_be_without_one() {
    assertThat(PersonClaims.of(ADA.toString(), null, List.of("OPERATOR"))).isPresent();
    assertThat(PersonClaims.of(ADA.toString(), null, List.of("OPERATOR", "MENTOR"))).isEmpty();
  }

  @Test
  void roles_that_mean_nothing_here_are_left_out() {
    assertThat(PersonClaims.of(ADA.toString(), "north", List.of("MENTEE", "offline_access")))
        .hasValueSatisfying(person -> assertThat(person.roles()).containsExactly("MENTEE"));
  }

  @Test
  void an_id_in_another_form_is_none() {
    assertThat(PersonClaims.of("1-1-1-1-1", "north", List.of("MENTEE"))).isEmpty();
    assertThat(PersonClaims.of(7, "north", List.of("MENTEE"))).isEmpty();
  }
}
