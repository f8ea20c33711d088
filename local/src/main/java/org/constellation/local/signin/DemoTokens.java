package org.constellation.local.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Access tokens for scripts, alike in every claim to those of a browser's sign-in. */
final class DemoTokens {
  private final JwtEncoder encoder;
  private final String issuer;
  private final Clock wall;

  DemoTokens(JwtEncoder encoder, String issuer, Clock wall) {
    this.encoder = encoder;
    this.issuer = issuer;
    this.wall = wall;
  }

  /**
   * A signed token.
   *
   * @param validFor from now; negative for a token that has expired already, which tests need
   */
  String mint(KnownPerson person, Duration validFor) {
    Instant now = wall.instant();
    Instant expires = now.plus(validFor);
    Instant issued = expires.isAfter(now) ? now : expires.minusSeconds(1);
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .subject(person.id().toString())
            .audience(List.of(TokenClaims.AUDIENCE))
            .issuedAt(issued)
            .notBefore(issued)
            .expiresAt(expires)
            .claims(all -> all.putAll(TokenClaims.of(person)))
            .build();
    JwsHeader header =
        JwsHeader.with(SignatureAlgorithm.RS256).type(TokenClaims.ACCESS_TOKEN_TYPE).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }
}
