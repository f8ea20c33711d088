package org.constellation.gateway.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * What is open and what is not, alike for both ways to sign in. Services decide about people and
 * data; the gateway only what it answers or reads itself.
 */
@Component
final class AccessConfiguration {
  private final int managementPort;

  AccessConfiguration(@Value("${management.server.port:-1}") int managementPort) {
    this.managementPort = managementPort;
  }

  void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/actuator/health/**")
        .permitAll()
        .requestMatchers(this::onManagementPort)
        .permitAll()
        .requestMatchers("/actuator/**", "/api/v1/operations/**")
        .hasRole(PersonClaims.OPERATOR)
        .requestMatchers(HttpMethod.POST, "/api/v1/campuses/*/roster-imports")
        .hasRole("COORDINATOR")
        .requestMatchers(HttpMethod.GET, "/api/v1/vocabulary/**", "/api/v1/openapi.json")
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/api/v1/session", "/api/v1/calendar/*")
        .permitAll()
        .requestMatchers("/api/v1/dev/**")
        .permitAll()
        .requestMatchers("/api/**")
        .authenticated()
        .anyRequest()
        .permitAll();
  }

  /** A port of its own for metrics and health is the deployment's to keep from strangers. */
  private boolean onManagementPort(HttpServletRequest request) {
    return request.getLocalPort() == managementPort;
  }
}
