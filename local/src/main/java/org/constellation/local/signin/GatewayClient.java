package org.constellation.local.signin;

import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The gateway as a client of the sign-in: a public one, its code protected by PKCE. */
final class GatewayClient {
  static final String ID = "constellation-gateway";

  /**
   * A working day: a public client gets no refresh token, and a demo should not sign itself out.
   */
  private static final Duration ACCESS_TOKEN_LIVES = Duration.ofHours(8);

  private GatewayClient() {}

  static RegisteredClient of(List<String> origins) {
    return RegisteredClient.withId(ID)
        .clientId(ID)
        .clientName("Constellation")
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(
            uris -> origins.forEach(o -> uris.add(o + "/login/oauth2/code/constellation")))
        .postLogoutRedirectUris(uris -> origins.forEach(o -> uris.add(o + "/")))
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS_TOKEN_LIVES).build())
        .build();
  }
}
