package org.constellation.platform.access;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.constellation.platform.http.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every service verifies the token again, although the gateway did: pinned algorithm, issuer,
 * audience, type, expiry. Keys are kept through an outage of the identity provider.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

  private static final Duration KEYS_OUTLAST_OUTAGE = Duration.ofHours(12);

  /**
   * The whole request is observed; each of some fifteen security filters besides would take longer
   * than what they do (docs/performance.md).
   */
  @Bean
  static SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain services(HttpSecurity http, JsonMapper json) throws Exception {
    AuthenticationEntryPoint unauthenticated =
        (request, response, failure) -> {
          response.setStatus(HttpStatus.UNAUTHORIZED.value());
          response.setHeader("WWW-Authenticate", "Bearer");
          response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
          // The one answer to a missing, expired or forged token; it does not say which.
          json.writeValue(
              response.getOutputStream(),
              Problem.plain(
                  HttpStatus.UNAUTHORIZED,
                  "unauthenticated",
                  "Sign in first.",
                  request.getRequestURI()));
        };
    return http.csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/**", "/v3/api-docs/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(
            server -> server.jwt(jwt -> {}).authenticationEntryPoint(unauthenticated))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated))
        .build();
  }

  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(
      @Value("${constellation.identity.issuer}") String issuer,
      @Value("${constellation.identity.keys}") String keys,
      @Value("${constellation.identity.audience:constellation}") String audience)
      throws MalformedURLException {
    var source =
        JWKSourceBuilder.<SecurityContext>create(URI.create(keys).toURL())
            .retrying(true)
            .outageTolerant(KEYS_OUTLAST_OUTAGE.toMillis())
            .build();
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(source)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .jwtProcessorCustomizer(processor ->
                processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(
                        new com.nimbusds.jose.JOSEObjectType("at+jwt"))))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTypeValidator(List.of("at+jwt")),
            new JwtTimestampValidator(),
            new JwtIssuerValidator(issuer),
            new JwtClaimValidator<List<String>>(
                "aud", audiences -> audiences != null && audiences.contains(audience)),
            token ->
                SignedIn.of(token).isPresent()
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "names nobody of ours", null))));
    return decoder;
  }
}
