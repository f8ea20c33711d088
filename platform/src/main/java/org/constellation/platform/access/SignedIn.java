package org.constellation.platform.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** From a verified token to who is calling. */
public final class SignedIn {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");
  private static final Set<String> KNOWN =
      Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

  private SignedIn() {}

  /** Who sent the request that this thread works on; 401 when nobody did. */
  public static Caller caller() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
      throw unauthenticated();
    }
    return of(token).orElseThrow(SignedIn::unauthenticated);
  }

  private static Problem unauthenticated() {
    return Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Sign in first.");
  }

  /**
   * Whom a token names; empty when it names nobody who could be anybody here: a person without a
   * role, or without a campus who is more than an operator.
   */
  static Optional<Caller> of(Jwt token) {
    Set<Role> roles = roles(token.getClaim("roles"));
    Object campus = token.getClaim("campus");
    boolean atHome =
        campus == null
            ? roles.equals(Set.of(Role.OPERATOR))
            : campus instanceof String slug && SLUG.matcher(slug).matches();
    return roles.isEmpty() || !atHome
        ? Optional.empty()
        : person(token.getClaim("person_id")).map(id -> new Caller(id, (String) campus, roles));
  }

  /** Roles that are not ours, which identity providers like to add, say nothing here. */
  private static Set<Role> roles(@Nullable Object claim) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (claim instanceof List<?> names) {
      names.stream()
          .map(String::valueOf)
          .filter(KNOWN::contains)
          .map(Role::valueOf)
          .forEach(roles::add);
    }
    return roles;
  }

  private static Optional<UUID> person(@Nullable Object claim) {
    try {
      return claim instanceof String text && text.length() == 36
          ? Optional.of(UUID.fromString(text))
          : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
