package org.constellation.gateway.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Who signed in, by the access token and not by the ID token: what the gateway says about a person
 * is then what the services will read about them, checked in the same way.
 */
final class HttpSignInPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final JwtDecoder tokens;

  HttpSignInPeople(JwtDecoder tokens) {
    this.tokens = tokens;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    Jwt token = decode(request.getAccessToken().getTokenValue());
    PersonClaims person = TokenConfiguration.personIn(token).orElseThrow();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(PersonClaims.PERSON_ID, person.personId().toString());
    claims.put(PersonClaims.ROLES, person.roles().stream().sorted().toList());
    if (person.campus() != null) {
      claims.put(PersonClaims.CAMPUS, person.campus());
    }
    return new DefaultOidcUser(
        SignedIn.authorities(person),
        request.getIdToken(),
        new OidcUserInfo(claims),
        PersonClaims.PERSON_ID);
  }

  private Jwt decode(String token) {
    try {
      return tokens.decode(token);
    } catch (JwtException refused) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN), refused);
    }
  }
}
