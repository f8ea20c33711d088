package org.constellation.profile.checks;

import java.util.UUID;
import java.util.regex.Pattern;
import org.constellation.platform.http.Problem;

/** Ids from a path: what is none names nothing. */
public final class HttpIds {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private HttpIds() {}

  /** The id, or the problem 404. */
  public static UUID id(String path) {
    if (!ID.matcher(path).matches()) {
      throw Problem.absent();
    }
    return UUID.fromString(path);
  }
}
