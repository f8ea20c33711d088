package org.constellation.local.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an access token says about a person: the claims that every service reads. */
final class TokenClaims {
  static final String AUDIENCE = "constellation";

  /** RFC 9068: keeps an ID token from passing as an access token. */
  static final String ACCESS_TOKEN_TYPE = "at+jwt";

  private TokenClaims() {}

  static Map<String, Object> of(KnownPerson person) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("person_id", person.id().toString());
    if (person.campus() != null) {
      claims.put("campus", person.campus());
    }
    List<String> roles = person.roles().stream().map(Enum::name).sorted().toList();
    claims.put("roles", roles);
    claims.put("name", person.name());
    return claims;
  }
}
