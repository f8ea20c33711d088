package org.constellation.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class TokenCheckTest {
  private static final UUID ADA = UUID.randomUUID();
  private static final RSAKey STRANGER = TestTokens.newKey("key-1");

  private final JwtDecoder tokens =
      TokenConfiguration.decoder(
          new IdentitySettings(
              TestTokens.ISSUER,
              URI.create("http://identity.test/keys"),
              "constellation",
              URI.create("http://identity.test/authorize"),
              URI.create("http://identity.test/token"),
              null,
              "constellation-gateway",
              null,
              List.of("openid")),
          TestTokens::published,
          Clock.systemUTC());

  @Test
  void a_good_token_says_who_calls() {
    var person = TokenConfiguration.personIn(tokens.decode(TestTokens.of(ADA, "north", "MENTOR")));

    assertThat(person).contains(new PersonClaims(ADA, "north", Set.of("MENTOR")));
  }

  @Test
  void an_operator_needs_no_campus() {
    assertThat(TokenConfiguration.personIn(tokens.decode(TestTokens.operator())))
        .hasValueSatisfying(person -> assertThat(person.campus()).isNull());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forged")
  void a_forged_token_is_refused_as_bad(String how, String token) {
    assertThatThrownBy(() -> tokens.decode(token)).as(how).isInstanceOf(BadJwtException.class);
  }

  static Stream<Arguments> forged() throws JOSEException {
    return Stream.of(
        Arguments.of("no algorithm", new PlainJWT(TestTokens.claims(ADA).build()).serialize()),
        Arguments.of("none in other letters", unsigned("nOnE")),
        Arguments.of("the public key as an HMAC secret", publicKeyAsSecret()),
        Arguments.of("RS384 instead of RS256", otherAlgorithm(JWSAlgorithm.RS384)),
        Arguments.of("RS512 instead of RS256", otherAlgorithm(JWSAlgorithm.RS512)),
        Arguments.of("PS256 instead of RS256", otherAlgorithm(JWSAlgorithm.PS256)),
        Arguments.of("a stranger's key by our key's name", signed(h -> h, STRANGER)),
        Arguments.of("an unknown key name", signed(h -> h.keyID("unknown"), TestTokens.KEY)),
        Arguments.of("a path as key name", signed(h -> h.keyID("../../dev/null"), STRANGER)),
        Arguments.of("a query as key name", signed(h -> h.keyID("' OR 1=1 --"), STRANGER)),
        Arguments.of("no key name, stranger's key", signed(h -> h.keyID(null), STRANGER)),
        Arguments.of("its own key inside", signed(h -> h.jwk(STRANGER.toPublicJWK()), STRANGER)),
        Arguments.of(
            "its own key's address",
            signed(h -> h.jwkURL(URI.create("http://evil.test/keys")), STRANGER)),
        Arguments.of(
            "its own certificate's address",
            signed(h -> h.x509CertURL(URI.create("http://evil.test/c")), STRANGER)),
        Arguments.of("an unknown critical header", critical()),
        Arguments.of("type JWT, as an ID token", signed(h -> h.type(JOSEObjectType.JWT))),
        Arguments.of("no type", signed(h -> h.type(null))),
        Arguments.of("a logout token", signed(h -> h.type(new JOSEObjectType("logout+jwt")))),
        Arguments.of("another issuer", claiming(c -> c.issuer("http://evil.test"))),
        Arguments.of("no issuer", claiming(c -> c.issuer(null))),
        Arguments.of("issuer with a slash more", claiming(c -> c.issuer(TestTokens.ISSUER + "/"))),
        Arguments.of("another audience", claiming(c -> c.audience("constellation-gateway"))),
        Arguments.of("no audience", claiming(c -> c.audience((String) null))),
        Arguments.of("expired", claiming(c -> c.expirationTime(ago(60)))),
        Arguments.of("without an end", claiming(c -> c.expirationTime(null))),
        Arguments.of("not valid yet", claiming(c -> c.notBeforeTime(ago(-300)))),
        Arguments.of("no person", claiming(c -> c.claim("person_id", null))),
        Arguments.of("a person that is no id", claiming(c -> c.claim("person_id", "admin"))),
        Arguments.of("no roles", claiming(c -> c.claim("roles", null))),
        Arguments.of("empty roles", claiming(c -> c.claim("roles", List.of()))),
        Arguments.of("unknown roles alone", claiming(c -> c.claim("roles", List.of("ADMIN")))),
        Arguments.of("roles as one text", claiming(c -> c.claim("roles", "OPERATOR"))),
        Arguments.of("a mentee without campus", claiming(c -> c.claim("campus", null))),
        Arguments.of("a campus that is none", claiming(c -> c.claim("campus", "../north"))),
        Arguments.of("another's claims under a good signature", swappedClaims()),
        Arguments.of("signature cut off", cut(TestTokens.mentee())),
        Arguments.of("one part", "e30"),
        Arguments.of("nothing like a token", "not.a.token"),
        Arguments.of("five parts", "a.b.c.d.e"));
  }

  private static String signed(UnaryOperator<JWSHeader.Builder> header) {
    return signed(header, TestTokens.KEY);
  }

  private static String signed(UnaryOperator<JWSHeader.Builder> header, RSAKey key) {
    return TestTokens.sign(header.apply(TestTokens.header()), TestTokens.claims(ADA), key);
  }

  private static String claiming(UnaryOperator<JWTClaimsSet.Builder> claims) {
    return TestTokens.sign(claims.apply(TestTokens.claims(ADA)));
  }

  private static Date ago(long seconds) {
    return Date.from(Instant.now().minusSeconds(seconds));
  }

  private static String unsigned(String algorithm) {
    String header = "{\"alg\":\"%s\",\"typ\":\"at+jwt\"}".formatted(algorithm);
    return base64(header) + "." + base64(TestTokens.claims(ADA).build().toString()) + ".";
  }

  private static String publicKeyAsSecret() throws JOSEException {
    byte[] secret = TestTokens.KEY.toRSAPublicKey().getEncoded();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256)
            .keyID(TestTokens.KEY.getKeyID())
            .type(new JOSEObjectType("at+jwt"))
            .build();
    return serialized(header, new MACSigner(secret));
  }

  private static String otherAlgorithm(JWSAlgorithm algorithm) throws JOSEException {
    JWSHeader header =
        new JWSHeader.Builder(algorithm)
            .keyID(TestTokens.KEY.getKeyID())
            .type(new JOSEObjectType("at+jwt"))
            .build();
    return serialized(header, new RSASSASigner(TestTokens.KEY));
  }

  private static String critical() throws JOSEException {
    JWSHeader header =
        TestTokens.header().criticalParams(Set.of("bogus")).customParam("bogus", 1).build();
    return serialized(header, new RSASSASigner(TestTokens.KEY));
  }

  private static String serialized(JWSHeader header, com.nimbusds.jose.JWSSigner signer)
      throws JOSEException {
    JWSObject token =
        new JWSObject(header, new Payload(TestTokens.claims(ADA).build().toJSONObject()));
    token.sign(signer);
    return token.serialize();
  }

  private static String swappedClaims() {
    String[] parts = TestTokens.mentee().split("\\.", -1);
    String claims = TestTokens.claims(ADA).claim("roles", List.of("OPERATOR")).build().toString();
    return parts[0] + "." + Base64URL.encode(claims) + "." + parts[2];
  }

  private static String cut(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
