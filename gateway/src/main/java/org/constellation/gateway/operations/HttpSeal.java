package org.constellation.gateway.operations;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs the cursors of joined lists, so that a place that somebody made up is none. */
@Component
final class HttpSeal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LONGEST = 2000;

  private final SecretKeySpec key;

  /**
   * @param secret shared by all instances of the gateway
   */
  HttpSeal(@Value("${constellation.cursor.secret}") String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The opaque cursor of a place. */
  String cursor(Stretch.Place place) {
    byte[] text = (place.since() + "\n" + place.id()).getBytes(StandardCharsets.UTF_8);
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString(text) + "." + base64.encodeToString(signature(text));
  }

  /** The place that was signed so; empty for anything else. */
  Optional<Stretch.Place> place(String cursor) {
    String[] halves = cursor.split("\\.", -1);
    if (halves.length != 2 || cursor.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] text = Base64.getUrlDecoder().decode(halves[0]);
      byte[] signature = Base64.getUrlDecoder().decode(halves[1]);
      if (!MessageDigest.isEqual(signature, signature(text))) {
        return Optional.empty();
      }
      String[] parts = new String(text, StandardCharsets.UTF_8).split("\n", 2);
      return Optional.of(new Stretch.Place(Instant.parse(parts[0]), parts[1]));
    } catch (IllegalArgumentException | DateTimeException noPlace) {
      return Optional.empty();
    }
  }

  private byte[] signature(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
