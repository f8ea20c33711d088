package org.constellation.gateway.signin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider. Every address is named, none is discovered, so that the gateway starts
 * whether or not the provider is up.
 *
 * @param issuer as it stands in each token's {@code iss}
 * @param keys the public keys, as the gateway reaches them
 * @param authorization where the browser is sent to sign in
 * @param token where the gateway exchanges the code
 * @param endSession where the browser is sent to sign out there too, if anywhere
 * @param clientSecret absent for a public client, which PKCE alone protects
 */
@ConfigurationProperties("constellation.identity")
record IdentitySettings(
    String issuer,
    URI keys,
    @DefaultValue("constellation") String audience,
    URI authorization,
    URI token,
    @Nullable URI endSession,
    @DefaultValue("constellation-gateway") String clientId,
    @Nullable String clientSecret,
    @DefaultValue({"openid", "profile"}) List<String> scopes) {}
