package org.constellation.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of the same token once in {@link #KEPT} only, a fifth of what a call costs
 * the gateway. Its time is looked at with every call. A key that is withdrawn counts for so much
 * longer, beside the minutes for which keys themselves are kept.
 */
final class RememberedTokens implements JwtDecoder {
  static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST = 20_000;

  private final JwtDecoder decoder;
  private final OAuth2TokenValidator<Jwt> inTime;
  private final Cache<String, Jwt> good;

  RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> inTime, Ticker ticker) {
    this.decoder = decoder;
    this.inTime = inTime;
    this.good =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).ticker(ticker).build();
  }

  @Override
  public Jwt decode(String token) {
    Jwt known = good.getIfPresent(token);
    if (known != null && !inTime.validate(known).hasErrors()) {
      return known;
    }
    Jwt decoded = decoder.decode(token);
    good.put(token, decoded);
    return decoded;
  }
}
