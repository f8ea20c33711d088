package org.constellation.gateway.signin;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;

/** The person behind Spring's authentication, whichever way they signed in. */
final class SignedIn {
  private static final String ROLE = "ROLE_";

  private SignedIn() {}

  static Collection<GrantedAuthority> authorities(PersonClaims person) {
    return person.roles().stream()
        .map(role -> new SimpleGrantedAuthority(ROLE + role))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Optional<PersonClaims> person(@Nullable Authentication authentication) {
    return switch (principal(authentication)) {
      case Jwt jwt -> TokenConfiguration.personIn(jwt);
      // Not the user's merged claims, in which the ID token's would win over the access token's.
      case OidcUser user ->
          Optional.ofNullable(user.getUserInfo())
              .flatMap(info ->
                  PersonClaims.of(
                      info.getClaim(PersonClaims.PERSON_ID),
                      info.getClaim(PersonClaims.CAMPUS),
                      info.getClaim(PersonClaims.ROLES)));
      default -> Optional.empty();
    };
  }

  static @Nullable String name(@Nullable Authentication authentication) {
    return switch (principal(authentication)) {
      case Jwt jwt -> jwt.getClaimAsString("name");
      case OidcUser user -> user.getFullName();
      default -> null;
    };
  }

  private static Object principal(@Nullable Authentication authentication) {
    Object principal = authentication == null ? null : authentication.getPrincipal();
    return principal == null ? "nobody" : principal;
  }
}
