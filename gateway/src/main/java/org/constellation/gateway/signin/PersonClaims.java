package org.constellation.gateway.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who a token says is calling.
 *
 * @param campus absent for those who are operators and nothing else
 */
record PersonClaims(UUID personId, @Nullable String campus, Set<String> roles) {
  static final String PERSON_ID = "person_id";
  static final String CAMPUS = "campus";
  static final String ROLES = "roles";
  static final String OPERATOR = "OPERATOR";

  private static final Set<String> KNOWN_ROLES =
      Set.of("MENTEE", "MENTOR", "COORDINATOR", OPERATOR);
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");

  /** Empty when the claims do not make a person that any service would take. */
  static Optional<PersonClaims> of(
      @Nullable Object personId, @Nullable Object campus, @Nullable Object roles) {
    Set<String> held = roles(roles);
    boolean atHome =
        campus == null
            ? held.equals(Set.of(OPERATOR))
            : campus instanceof String slug && SLUG.matcher(slug).matches();
    if (held.isEmpty() || !atHome) {
      return Optional.empty();
    }
    return uuid(personId).map(id -> new PersonClaims(id, (String) campus, held));
  }

  private static Set<String> roles(@Nullable Object claim) {
    return claim instanceof List<?> list
        ? list.stream()
            .map(String::valueOf)
            .filter(KNOWN_ROLES::contains)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static Optional<UUID> uuid(@Nullable Object claim) {
    try {
      return claim instanceof String text && text.length() == 36
          ? Optional.of(UUID.fromString(text))
          : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
