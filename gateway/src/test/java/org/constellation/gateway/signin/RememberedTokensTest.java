package org.constellation.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

class RememberedTokensTest {
  private static final Instant ISSUED = Instant.parse("2026-03-01T10:00:00Z");

  private final AtomicInteger checks = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private final JwtTimestampValidator inTime = new JwtTimestampValidator();
  private final RememberedTokens tokens = new RememberedTokens(this::check, inTime, nanos::get);

  RememberedTokensTest() {
    inTime.setClock(Clock.fixed(ISSUED, ZoneOffset.UTC));
  }

  @Test
  void the_same_token_is_checked_once_in_a_while() {
    Jwt first = tokens.decode("good");

    assertThat(tokens.decode("good")).isSameAs(first);
    assertThat(checks).hasValue(1);

    nanos.addAndGet(RememberedTokens.KEPT.toNanos());
    tokens.decode("good");
    assertThat(checks).hasValue(2);
  }

  @Test
  void each_token_is_checked_by_itself_and_a_bad_one_each_time() {
    tokens.decode("good");

    assertThatThrownBy(() -> tokens.decode("goode")).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> tokens.decode("goode")).isInstanceOf(BadJwtException.class);
    assertThat(checks).hasValue(3);
  }

  @Test
  void what_has_expired_meanwhile_is_not_good_because_it_was() {
    tokens.decode("good");
    inTime.setClock(Clock.fixed(ISSUED.plusSeconds(3_000), ZoneOffset.UTC));

    tokens.decode("good");

    assertThat(checks).as("the decoder judges it anew").hasValue(2);
  }

  private Jwt check(String token) {
    checks.incrementAndGet();
    if (!token.equals("good")) {
      throw new BadJwtException("forged");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "RS256")
        .claim("sub", "somebody")
        .issuedAt(ISSUED)
        .expiresAt(ISSUED.plusSeconds(600))
        .build();
  }
}
