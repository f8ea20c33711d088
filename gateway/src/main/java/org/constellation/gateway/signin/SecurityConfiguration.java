package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.constellation.gateway.limits.CallLimitFilter;
import org.constellation.gateway.limits.HttpCallLimits;
import org.constellation.gateway.pages.HttpPagePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import tools.jackson.databind.json.JsonMapper;

/** Two ways in: a bearer token, without any session; or a browser's session, with CSRF tokens. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private final AccessConfiguration access;
  private final HttpRefusals refusals;
  private final HttpCallLimits limits;
  private final HttpPagePolicy pages;

  SecurityConfiguration(
      AccessConfiguration access,
      HttpRefusals refusals,
      HttpCallLimits limits,
      HttpPagePolicy pages) {
    this.access = access;
    this.refusals = refusals;
    this.limits = limits;
    this.pages = pages;
  }

  /**
   * The whole request is observed; each of some fifteen security filters besides would take longer
   * than what they do (docs/performance.md).
   */
  @Bean
  static SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** Any Authorization header leads here: what is in it is good, or the call is refused. */
  @Bean
  @Order(1)
  SecurityFilterChain bearerCalls(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(server ->
            server
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .jwt(jwt ->
                    jwt.jwtAuthenticationConverter(token -> {
                      PersonClaims person = TokenConfiguration.personIn(token).orElseThrow();
                      return new JwtAuthenticationToken(
                          token, SignedIn.authorities(person), person.personId().toString());
                    })))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain browsers(
      HttpSecurity http,
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientRepository clients,
      RestClientAuthorizationCodeTokenResponseClient codeExchange,
      JwtDecoder tokens,
      IdentitySettings identity,
      JsonMapper json)
      throws Exception {
    HttpSignInEnds ends = new HttpSignInEnds(clients);
    return common(http)
        .addFilterBefore(new SessionEndFilter(Clock.systemUTC()), SecurityContextHolderFilter.class)
        .csrf(this::cookieToHeader)
        .logout(logout ->
            logout
                .logoutRequestMatcher(SecurityConfiguration::isSignOut)
                .deleteCookies("CONSTELLATION")
                .logoutSuccessHandler(new HttpSignOut(identity, json)))
        .oauth2Login(login ->
            login
                .loginPage("/sign-in")
                .authorizedClientRepository(clients)
                .authorizationEndpoint(start ->
                    start.authorizationRequestResolver(new HttpSignInRequests(registrations)))
                .tokenEndpoint(end -> end.accessTokenResponseClient(codeExchange))
                .userInfoEndpoint(people -> people.oidcUserService(new HttpSignInPeople(tokens)))
                .successHandler(ends)
                .failureHandler(ends))
        .build();
  }

  private HttpSecurity common(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(access::rules)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .addFilterAfter(new CallLimitFilter(limits), AnonymousAuthenticationFilter.class)
        .headers(this::pageHeaders);
  }

  private void cookieToHeader(CsrfConfigurer<HttpSecurity> csrf) {
    csrf.spa().ignoringRequestMatchers("/api/v1/dev/**");
  }

  private void pageHeaders(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(pages.header()))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  private static boolean isSignOut(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && Set.of("/sign-out", "/logout").contains(request.getServletPath());
  }
}
