package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Begins a sign-in at the identity provider: code flow with PKCE, state and nonce. */
final class HttpSignInRequests implements OAuth2AuthorizationRequestResolver {
  static final String REGISTRATION = "constellation";

  private static final Set<String> PATHS =
      Set.of("/sign-in", "/oauth2/authorization/" + REGISTRATION);

  /** What a caller may add for the provider. */
  private static final List<String> PASSED_ON = List.of("login_hint", "prompt", "ui_locales");

  /** A sign-in that was begun and left leaves no long-lived session behind. */
  private static final Duration BEGUN = Duration.ofMinutes(10);

  private final DefaultOAuth2AuthorizationRequestResolver requests;

  HttpSignInRequests(ClientRegistrationRepository clients) {
    this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return PATHS.contains(request.getServletPath()) ? resolve(request, REGISTRATION) : null;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registration) {
    OAuth2AuthorizationRequest begun = requests.resolve(request, registration);
    if (begun == null) {
      return null;
    }
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(BEGUN.toSeconds()));
    ReturnPath.of(request.getParameter("to")).keepIn(session);
    Map<String, Object> more = new LinkedHashMap<>(begun.getAdditionalParameters());
    PASSED_ON.forEach(name -> add(more, name, request.getParameter(name)));
    return OAuth2AuthorizationRequest.from(begun).additionalParameters(more).build();
  }

  private static void add(Map<String, Object> more, String name, @Nullable String value) {
    if (value != null && value.length() <= 200) {
      more.put(name, value);
    }
  }
}
