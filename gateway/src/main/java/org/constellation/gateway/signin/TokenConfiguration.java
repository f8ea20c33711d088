package org.constellation.gateway.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What makes an access token good. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class TokenConfiguration {
  private static final Duration CLOCKS_APART = Duration.ofSeconds(30);
  private static final Duration KEYS_WITHIN = Duration.ofSeconds(3);

  /** Tokens are measured by the wall clock, also where business time is moved. */
  @Bean
  JwtDecoder jwtDecoder(IdentitySettings identity, HttpClient http) {
    return decoder(identity, () -> fetch(http, identity.keys()), Clock.systemUTC());
  }

  static JwtDecoder decoder(IdentitySettings identity, SigningKeys.Fetch fetch, Clock clock) {
    JwtTimestampValidator inTime = new JwtTimestampValidator(CLOCKS_APART);
    inTime.setAllowEmptyExpiryClaim(false);
    inTime.setClock(clock);
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(new SigningKeys(fetch, clock))
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTypeValidator("at+jwt", "application/at+jwt"),
            inTime,
            new JwtIssuerValidator(identity.issuer()),
            new JwtAudienceValidator(identity.audience()),
            aPerson()));
    return new RememberedTokens(decoder, inTime, Ticker.systemTicker());
  }

  private static OAuth2TokenValidator<Jwt> aPerson() {
    OAuth2Error nobody =
        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token names nobody we know", null);
    return jwt ->
        personIn(jwt).isPresent()
            ? OAuth2TokenValidatorResult.success()
            : OAuth2TokenValidatorResult.failure(nobody);
  }

  static Optional<PersonClaims> personIn(Jwt jwt) {
    return PersonClaims.of(
        jwt.getClaim(PersonClaims.PERSON_ID),
        jwt.getClaim(PersonClaims.CAMPUS),
        jwt.getClaim(PersonClaims.ROLES));
  }

  private static JWKSet fetch(HttpClient http, URI keys) throws IOException {
    try {
      HttpRequest request = HttpRequest.newBuilder(keys).timeout(KEYS_WITHIN).GET().build();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("The identity provider answered " + answer.statusCode());
      }
      return JWKSet.parse(answer.body());
    } catch (ParseException garbled) {
      throw new IOException("The identity provider's keys cannot be read", garbled);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while fetching keys", stopped);
    }
  }
}
