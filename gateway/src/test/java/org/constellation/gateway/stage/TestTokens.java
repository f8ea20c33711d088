package org.constellation.gateway.stage;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** An identity provider's pen: what it would sign. */
public final class TestTokens {
  public static final String ISSUER = "http://identity.test";
  public static final RSAKey KEY = newKey("key-1");

  private TestTokens() {}

  public static JWKSet published() {
    return new JWKSet(KEY.toPublicJWK());
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static String mentee() {
    return of(UUID.randomUUID(), "north", "MENTEE");
  }

  public static String operator() {
    return sign(
        claims(UUID.randomUUID()).claim("campus", null).claim("roles", List.of("OPERATOR")));
  }

  public static String of(UUID person, String campus, String... roles) {
    return sign(claims(person).claim("campus", campus).claim("roles", List.of(roles)));
  }

  public static JWTClaimsSet.Builder claims(UUID person) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("constellation")
        .subject(person.toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(600)))
        .jwtID(UUID.randomUUID().toString())
        .claim("person_id", person.toString())
        .claim("campus", "north")
        .claim("roles", List.of("MENTEE"))
        .claim("name", "Ada Example");
  }

  public static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256)
        .keyID(KEY.getKeyID())
        .type(new JOSEObjectType("at+jwt"));
  }

  public static String sign(JWTClaimsSet.Builder claims) {
    return sign(header(), claims, KEY);
  }

  public static String sign(JWSHeader.Builder header, JWTClaimsSet.Builder claims, RSAKey key) {
    try {
      SignedJWT jwt = new SignedJWT(header.build(), claims.build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
