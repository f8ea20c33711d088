package org.constellation.gateway.problems;

import java.util.Locale;

/** The problems that the gateway itself answers with; the services know more of them. */
public enum ProblemCode {
  MALFORMED(400, "The request cannot be read"),
  INVALID(400, "Invalid"),
  UNAUTHENTICATED(401, "Sign in first"),
  FORBIDDEN(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  NOT_ACCEPTABLE(406, "No such representation"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  TOO_MANY_CALLS(429, "Too many calls"),
  UNEXPECTED(500, "Something went wrong"),
  UNAVAILABLE(503, "Not available just now");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** As it stands in {@code type} and {@code code}: {@code too-many-calls}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code for a bare status; what nobody named is the caller's or ours by its first digit. */
  static ProblemCode of(int status) {
    for (ProblemCode code : values()) {
      if (code.status == status) {
        return code;
      }
    }
    return status >= 400 && status < 500 ? MALFORMED : UNEXPECTED;
  }
}
