package org.constellation.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.constellation.platform.aggregates.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Opaque signed cursors: a caller can hand one back to the list that gave it, but neither make one
 * up nor take it to another list, where its position would mean something else.
 */
public final class Cursors {

  private static final int LARGEST_PAGE = 100;
  private static final int DEFAULT_PAGE = 20;
  private static final int POSITION_BYTES = 24;

  private final byte[] key;

  /**
   * @param secret shared by all instances of a service
   */
  public Cursors(String secret) {
    this.key = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** What a caller wants, from the {@code limit} and {@code cursor} parameters. */
  public Page.Wanted wanted(@Nullable Integer limit, @Nullable String cursor) {
    int size = limit == null ? DEFAULT_PAGE : limit;
    if (size < 1 || size > LARGEST_PAGE) {
      throw Problem.invalid("limit", "must be between 1 and " + LARGEST_PAGE);
    }
    return new Page.Wanted(size, Optional.ofNullable(cursor).map(this::decode));
  }

  /** The page with its cursor in the body and in the {@code Link} header. */
  public <T, V> ResponseEntity<Listing<V>> answer(Page<T> page, Function<T, V> view) {
    var items = page.items().stream().map(view).toList();
    if (page.next().isEmpty()) {
      return ResponseEntity.ok(new Listing<>(items, null));
    }
    String cursor = encode(page.next().get());
    String link =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQueryParam("cursor", cursor)
            .build()
            .toUriString();
    return ResponseEntity.ok()
        .header("Link", "<" + link + ">; rel=\"next\"")
        .body(new Listing<>(items, cursor));
  }

  String encode(Page.Position position) {
    byte[] bytes =
        ByteBuffer.allocate(POSITION_BYTES)
            .putLong(position.createdAt().toEpochMilli())
            .putLong(position.id().getMostSignificantBits())
            .putLong(position.id().getLeastSignificantBits())
            .array();
    byte[] signed = ByteBuffer.allocate(POSITION_BYTES + 8).put(bytes).put(sign(bytes)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  Page.Position decode(String cursor) {
    byte[] signed;
    try {
      signed = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("cursor", "is not one of ours");
    }
    byte[] bytes = Arrays.copyOf(signed, POSITION_BYTES);
    byte[] signature =
        Arrays.copyOfRange(signed, Math.min(POSITION_BYTES, signed.length), signed.length);
    if (!MessageDigest.isEqual(signature, sign(bytes))) {
      throw Problem.invalid("cursor", "is not one of ours");
    }
    ByteBuffer position = ByteBuffer.wrap(bytes);
    return new Page.Position(
        Instant.ofEpochMilli(position.getLong()), new UUID(position.getLong(), position.getLong()));
  }

  private byte[] sign(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(list().getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(mac.doFinal(bytes), 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path that is asked now; its query may change from page to page. */
  private static String list() {
    return ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath() + "\n";
  }
}
