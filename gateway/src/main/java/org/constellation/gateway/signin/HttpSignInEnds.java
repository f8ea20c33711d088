package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Back from the identity provider: to where the person wanted to go, or to the start. */
final class HttpSignInEnds implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final Logger log = LoggerFactory.getLogger(HttpSignInEnds.class);

  /**
   * Without a call for so long the session ends; a day, so that a phone need not sign in hourly.
   */
  private static final Duration IDLE = Duration.ofHours(24);

  private final OAuth2AuthorizedClientRepository clients;

  HttpSignInEnds(OAuth2AuthorizedClientRepository clients) {
    this.clients = clients;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(IDLE.toSeconds()));
    OAuth2AuthorizedClient client =
        clients.loadAuthorizedClient(HttpSignInRequests.REGISTRATION, person, request);
    if (client != null
        && client.getRefreshToken() == null
        && client.getAccessToken().getExpiresAt() != null) {
      SessionEndFilter.endAt(client.getAccessToken().getExpiresAt(), session);
    }
    response.sendRedirect(ReturnPath.takeFrom(session).path());
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String error =
        failure instanceof OAuth2AuthenticationException refused
            ? refused.getError().getErrorCode()
            : failure.getClass().getSimpleName();
    log.warn("A sign-in failed: {}", error);
    response.sendRedirect("/?sign-in=failed");
  }
}
