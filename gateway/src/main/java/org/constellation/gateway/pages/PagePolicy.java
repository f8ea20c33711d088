package org.constellation.gateway.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Content-Security-Policy: everything from here and nothing from elsewhere. Browsers take an
 * import map only inline, so the inline scripts that the start page itself brings are allowed by
 * their hashes, and no others.
 */
record PagePolicy(List<String> scriptHashes) {
  private static final Pattern INLINE_SCRIPT =
      Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

  static PagePolicy of(String startPage) {
    Matcher scripts = INLINE_SCRIPT.matcher(startPage);
    return new PagePolicy(scripts.results().map(found -> hash(found.group(1))).toList());
  }

  String header() {
    String hashes = scriptHashes.stream().map(h -> " '" + h + "'").collect(Collectors.joining());
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self'" + hashes,
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
