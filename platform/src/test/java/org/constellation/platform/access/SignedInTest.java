package org.constellation.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;

class SignedInTest {

  private static final String ADA = UUID.randomUUID().toString();

  private static Jwt token(Map<String, Object> claims) {
    return Jwt.withTokenValue("t")
        .header("alg", "RS256")
        .issuedAt(Instant.EPOCH)
        .claims(all -> all.putAll(claims))
        .build();
  }

  @Test
  void a_member_is_read_from_the_token_without_the_roles_of_others() {
    Jwt token =
        token(Map.of("person_id", ADA, "campus", "north", "roles", List.of("MENTEE", "offline")));

    assertThat(SignedIn.of(token))
        .contains(new Caller(UUID.fromString(ADA), "north", Set.of(Role.MENTEE)));
  }

  @Test
  void an_operator_needs_no_campus() {
    assertThat(SignedIn.of(token(Map.of("person_id", ADA, "roles", List.of("OPERATOR")))))
        .contains(new Caller(UUID.fromString(ADA), null, Set.of(Role.OPERATOR)));
  }

  static Stream<Map<String, Object>> nobodys() {
    return Stream.of(
        Map.of("campus", "north", "roles", List.of("MENTEE")),
        Map.of("person_id", "ada", "campus", "north", "roles", List.of("MENTEE")),
        Map.of("person_id", List.of(ADA), "campus", "north", "roles", List.of("MENTEE")),
        Map.of("person_id", ADA, "campus", "north"),
        Map.of("person_id", ADA, "campus", "north", "roles", List.of("offline")),
        Map.of("person_id", ADA, "campus", "north", "roles", "MENTEE"),
        Map.of("person_id", ADA, "roles", List.of("MENTEE")),
        Map.of("person_id", ADA, "roles", List.of("OPERATOR", "MENTEE")),
        Map.of("person_id", ADA, "campus", "$ne", "roles", List.of("MENTEE")),
        Map.of("person_id", ADA, "campus", List.of("north"), "roles", List.of("MENTEE")));
  }

  @ParameterizedTest
  @MethodSource("nobodys")
  void a_token_that_names_nobody_of_ours_is_nobodys(Map<String, Object> claims) {
    assertThat(SignedIn.of(token(claims))).isEmpty();
  }
}
