package org.constellation.system.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens that must open no door, made from one that does. */
final class Forged {

  private Forged() {}

  static Map<String, String> from(String token) {
    String[] parts = token.split("\\.", -1);
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String promoted = claims.replaceFirst("\"MENTEE\"", "\"COORDINATOR\"") + " ";
    Map<String, String> forged = new LinkedHashMap<>();
    forged.put("other claims, old signature", parts[0] + "." + encoded(promoted) + "." + parts[2]);
    forged.put(
        "no algorithm", encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + ".");
    forged.put(
        "shared secret for a key pair",
        encoded("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]);
    forged.put("cut off", token.substring(0, token.length() - 5));
    forged.put("no token at all", "nonsense");
    return forged;
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
