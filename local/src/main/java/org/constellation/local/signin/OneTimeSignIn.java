package org.constellation.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends the browser back to the gateway with its code and forgets it. A remembered sign-in would
 * bring the same person back without a question, when trying out several people is the point.
 */
final class OneTimeSignIn implements AuthenticationSuccessHandler {

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    var granted = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(back(granted));
  }

  private static String back(OAuth2AuthorizationCodeRequestAuthenticationToken granted) {
    String code = Objects.requireNonNull(granted.getAuthorizationCode()).getTokenValue();
    String state = Objects.requireNonNullElse(granted.getState(), "");
    return UriComponentsBuilder.fromUriString(Objects.requireNonNull(granted.getRedirectUri()))
        .queryParam("code", "{code}")
        .queryParam("state", "{state}")
        .encode()
        .buildAndExpand(Map.of("code", code, "state", state))
        .toUriString();
  }
}
