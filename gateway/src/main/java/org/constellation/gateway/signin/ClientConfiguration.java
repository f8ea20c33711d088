package org.constellation.gateway.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The gateway as a client of the identity provider. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
  private static final Duration PROVIDER_WITHIN = Duration.ofSeconds(5);

  @Bean
  ClientRegistrationRepository clientRegistrations(IdentitySettings identity) {
    boolean open = identity.clientSecret() == null;
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId(HttpSignInRequests.REGISTRATION)
            .clientId(identity.clientId())
            .clientSecret(identity.clientSecret())
            .clientAuthenticationMethod(
                open
                    ? ClientAuthenticationMethod.NONE
                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .scope(identity.scopes())
            .issuerUri(identity.issuer())
            .authorizationUri(identity.authorization().toString())
            .tokenUri(identity.token().toString())
            .jwkSetUri(identity.keys().toString())
            .build());
  }

  /** Tokens live in the session and die with it. */
  @Bean
  OAuth2AuthorizedClientRepository authorizedClients() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AuthorizedClientManager authorizedClientManager(
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientRepository clients,
      HttpClient http) {
    var refresh = new RestClientRefreshTokenTokenResponseClient();
    refresh.setRestClient(toTheProvider(http));
    var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
    manager.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder()
            .authorizationCode()
            .refreshToken(renewal -> renewal.accessTokenResponseClient(refresh))
            .build());
    return manager;
  }

  @Bean
  RestClientAuthorizationCodeTokenResponseClient codeExchange(HttpClient http) {
    var exchange = new RestClientAuthorizationCodeTokenResponseClient();
    exchange.setRestClient(toTheProvider(http));
    return exchange;
  }

  private static RestClient toTheProvider(HttpClient http) {
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(PROVIDER_WITHIN);
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(converters ->
            converters
                .addCustomConverter(new FormHttpMessageConverter())
                .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
