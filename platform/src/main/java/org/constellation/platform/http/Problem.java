package org.constellation.platform.http;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constellation.contracts.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A problem answer (RFC 9457): {@code type} is {@code /problems/<code>}, {@code code} repeats the
 * stable part.
 */
public final class Problem extends ErrorResponseException {

  private Problem(HttpStatus status, String code, String detail) {
    super(status, body(status, code, detail), null);
  }

  public static Problem of(HttpStatus status, String code, String detail) {
    return new Problem(status, code, detail);
  }

  /** A rule said no. */
  public static Problem of(HttpStatus status, Refusal refusal) {
    return new Problem(status, refusal.code(), refusal.explanation());
  }

  /** Absent and foreign look alike. */
  public static Problem absent() {
    return of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you may see.");
  }

  public static Problem forbidden(String detail) {
    return of(HttpStatus.FORBIDDEN, "forbidden", detail);
  }

  public static Problem invalid(String detail) {
    return of(HttpStatus.BAD_REQUEST, "invalid", detail);
  }

  /** One field or parameter is not as it should be. */
  public static Problem invalid(String field, String message) {
    Problem problem = invalid("Some fields are not as they should be.");
    problem.getBody().setProperty("errors", List.of(Map.of("field", field, "message", message)));
    return problem;
  }

  /** The caller decided on an older version. */
  public static Problem stale() {
    return of(
        HttpStatus.PRECONDITION_FAILED,
        "changed-meanwhile",
        "It changed since you read it. Read it again and decide anew.");
  }

  /** The same Idempotency-Key came with another body. */
  public static Problem keyReused() {
    return of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-key-reused",
        "This Idempotency-Key was used for another body.");
  }

  /** Known elsewhere, but not here yet; the caller should try again shortly. */
  public static Problem notYetKnown(String what) {
    return of(HttpStatus.CONFLICT, "not-yet-known", what + " is not known here yet.")
        .retryAfter(Duration.ofSeconds(1));
  }

  /** Says when trying again may help. */
  public Problem retryAfter(Duration wait) {
    getHeaders().set("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    return this;
  }

  static ProblemDetail body(HttpStatus status, String code, String detail) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setType(URI.create("/problems/" + code));
    body.setTitle(title(code));
    body.setProperty("code", code);
    return body;
  }

  /**
   * The same shape, in the same order, for what never reaches a controller.
   *
   * @param path that was asked for
   */
  public static Map<String, Object> plain(
      HttpStatus status, String code, String detail, String path) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + code);
    body.put("title", title(code));
    body.put("status", status.value());
    body.put("detail", detail);
    body.put("instance", path);
    body.put("code", code);
    return body;
  }

  private static String title(String code) {
    String words = code.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
