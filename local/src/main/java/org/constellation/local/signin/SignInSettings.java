package org.constellation.local.signin;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the sign-in is and whom it serves.
 *
 * @param issuer the {@code iss} of every token, and where a browser finds the sign-in
 * @param keyFile keeps the signing key
 * @param gatewayOrigins the gateway as a browser may spell it, with 127.0.0.1 or localhost
 */
@ConfigurationProperties("constellation.sign-in")
record SignInSettings(String issuer, Path keyFile, List<String> gatewayOrigins) {}
