package org.constellation.local.signin;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts what the services read into every token of a browser's sign-in. */
final class PersonClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private final KnownPeople people;

  PersonClaims(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    Authentication signedIn = Objects.requireNonNull(context.getPrincipal());
    KnownPerson person = people.find(signedIn.getName()).orElseThrow();
    context.getClaims().claims(all -> all.putAll(TokenClaims.of(person)));
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(List.of(TokenClaims.AUDIENCE));
      context.getJwsHeader().type(TokenClaims.ACCESS_TOKEN_TYPE);
    }
  }
}
