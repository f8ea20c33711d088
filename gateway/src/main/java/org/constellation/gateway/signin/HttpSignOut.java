package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signed out here. A script is told in JSON, with {@code continueAt} where the provider has a
 * sign-out of its own to visit; a form is sent there.
 */
final class HttpSignOut implements LogoutSuccessHandler {
  private final IdentitySettings identity;
  private final JsonMapper json;

  HttpSignOut(IdentitySettings identity, JsonMapper json) {
    this.identity = identity;
    this.json = json;
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
      throws IOException {
    Optional<String> onward = endSession(request, person);
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, onward.orElse("/"));
      return;
    }
    Map<String, Object> body = new LinkedHashMap<>(Map.of("signedIn", false));
    onward.ifPresent(uri -> body.put("continueAt", uri));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }

  private Optional<String> endSession(HttpServletRequest request, @Nullable Authentication person) {
    if (identity.endSession() == null
        || person == null
        || !(person.getPrincipal() instanceof OidcUser user)) {
      return Optional.empty();
    }
    String home =
        UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
            .replacePath("/")
            .toUriString();
    return Optional.of(
        UriComponentsBuilder.fromUri(identity.endSession())
            .queryParam("id_token_hint", user.getIdToken().getTokenValue())
            .queryParam("post_logout_redirect_uri", "{home}")
            .encode()
            .buildAndExpand(home)
            .toUriString());
  }
}
