package org.constellation.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
  private static final JWK NEXT = TestTokens.newKey("key-2").toPublicJWK();

  private final Hand hand = new Hand();
  private int fetched;
  private boolean away;
  private JWKSet published = TestTokens.published();
  private final SigningKeys keys =
      new SigningKeys(
          () -> {
            fetched++;
            if (away) {
              throw new IOException("away");
            }
            return published;
          },
          hand);

  @Test
  void keys_are_fetched_once_and_then_known() throws KeySourceException {
    assertThat(named("key-1")).hasSize(1);
    assertThat(named("key-1")).hasSize(1);
    assertThat(fetched).isEqualTo(1);
  }

  @Test
  void a_new_key_is_found_when_a_token_names_it() throws KeySourceException {
    named("key-1");
    published = new JWKSet(NEXT);
    hand.moves(SigningKeys.PAUSE);

    assertThat(named("key-2")).hasSize(1);
  }

  @Test
  void invented_key_names_cannot_hammer_the_provider() throws KeySourceException {
    for (int i = 0; i < 100; i++) {
      assertThat(named("invented-" + i)).isEmpty();
    }
    assertThat(fetched).isEqualTo(1);
  }

  @Test
  void known_keys_outlive_an_outage_of_the_provider() throws KeySourceException {
    named("key-1");
    away = true;
    hand.moves(Duration.ofHours(3));

    assertThat(named("key-1")).hasSize(1);
    assertThat(named("unknown")).isEmpty();
  }

  @Test
  void a_withdrawn_key_stops_working() throws KeySourceException {
    named("key-1");
    published = new JWKSet(NEXT);
    hand.moves(SigningKeys.FRESH);

    assertThat(named("key-1")).isEmpty();
  }

  @Test
  void without_any_keys_yet_it_is_an_outage_and_not_a_bad_token() throws KeySourceException {
    away = true;
    assertThatThrownBy(() -> named("key-1")).isInstanceOf(KeySourceException.class);

    away = false;
    hand.moves(SigningKeys.PAUSE);
    assertThat(named("key-1")).hasSize(1);
  }

  private List<JWK> named(String id) throws KeySourceException {
    return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
  }

  /** A clock that moves when told. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");

    void moves(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
