package org.constellation.gateway.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The identity provider's public keys, kept through its outages. A token that names an unknown key
 * makes the gateway look again, but not more often than {@link #PAUSE}: nobody can use invented key
 * names to hammer the provider. Such a token is then refused like any forged one.
 */
final class SigningKeys implements JWKSource<SecurityContext> {
  /** After so long the keys are fetched anew, so that a withdrawn one stops working. */
  static final Duration FRESH = Duration.ofMinutes(5);

  static final Duration PAUSE = Duration.ofSeconds(5);

  /** Gets the keys as they are now. */
  interface Fetch {
    JWKSet keys() throws IOException;
  }

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

  private final Fetch fetch;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable JWKSet known;
  private volatile @Nullable Instant tried;

  SigningKeys(Fetch fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    JWKSet keys = triedWithin(FRESH) ? known : lookAgain();
    List<JWK> fit = selector.select(keys == null ? lookAgain() : keys);
    return fit.isEmpty() ? selector.select(lookAgain()) : fit;
  }

  private boolean triedWithin(Duration span) {
    Instant last = tried;
    return last != null && clock.instant().isBefore(last.plus(span));
  }

  private JWKSet lookAgain() throws KeySourceException {
    fetching.lock();
    try {
      if (!triedWithin(PAUSE)) {
        tried = clock.instant();
        known = fetch.keys();
      }
    } catch (IOException away) {
      log.warn("The identity provider's keys cannot be fetched: {}", away.toString());
    } finally {
      fetching.unlock();
    }
    JWKSet keys = known;
    if (keys == null) {
      throw new RemoteKeySourceException("The keys were never to be had so far", null);
    }
    return keys;
  }
}
