package org.constellation.local.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Believes whoever names a known person: the local stack has no passwords. */
final class NamedPersonProvider implements AuthenticationProvider {
  /** What was proved: no more than a name. The protocol reads the time of signing in from it. */
  private static final String FACTOR = "FACTOR_NAME";

  private final KnownPeople people;

  NamedPersonProvider(KnownPeople people) {
    this.people = people;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    KnownPerson person =
        people
            .find(asked.getName())
            .orElseThrow(() -> new BadCredentialsException("Nobody of that name"));
    return UsernamePasswordAuthenticationToken.authenticated(
        person.id().toString(), null, List.of(FactorGrantedAuthority.fromAuthority(FACTOR)));
  }

  @Override
  public boolean supports(@Nullable Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.equals(authentication);
  }
}
