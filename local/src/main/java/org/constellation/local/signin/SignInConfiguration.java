package org.constellation.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

  /** The protocol's own endpoints. */
  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(Customizer.withDefaults());
              server.authorizationEndpoint(
                  endpoint -> endpoint.authorizationResponseHandler(new OneTimeSignIn()));
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .build();
  }

  /** The page with the buttons, and what scripts use; open, as the local stack is. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, KnownPeople people, SignInSettings settings) {
    // Chrome applies form-action to the redirects that follow a form, so the gateway is named.
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'self' "
            + String.join(" ", settings.gatewayOrigins());
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.ignoringRequestMatchers("/demo/**", "/dev/**", "/api/v1/dev/**"))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy)))
        .authenticationProvider(new NamedPersonProvider(people))
        .formLogin(form -> form.loginPage("/sign-in").usernameParameter("person"))
        .build();
  }

  @Bean
  RegisteredClientRepository clients(SignInSettings settings) {
    return new InMemoryRegisteredClientRepository(GatewayClient.of(settings.gatewayOrigins()));
  }

  @Bean
  AuthorizationServerSettings serverSettings(SignInSettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  JWKSource<SecurityContext> keys(SignInSettings settings)
      throws IOException, ParseException, JOSEException {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(settings.keyFile()).key()));
  }

  @Bean
  JwtEncoder encoder(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(KnownPeople people) {
    return new PersonClaims(people);
  }

  @Bean
  DemoTokens demoTokens(JwtEncoder encoder, SignInSettings settings) {
    return new DemoTokens(encoder, settings.issuer(), Clock.systemUTC());
  }

  @Bean
  SignInPage signInPage() throws IOException {
    return new SignInPage();
  }
}
