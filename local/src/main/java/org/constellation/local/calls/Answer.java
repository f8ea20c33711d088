package org.constellation.local.calls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param body the JSON, a missing node when there was none
 * @param etag the version to name in If-Match, when one was given
 */
public record Answer(String asked, int status, JsonNode body, Optional<String> etag) {

  public boolean ok() {
    return status >= 200 && status < 300;
  }

  /** This answer, when it was a success. */
  public Answer required() {
    if (!ok()) {
      throw new UnexpectedAnswer(this);
    }
    return this;
  }

  /** The text at a path such as {@code mentor.name}; empty when it is not there. */
  public String text(String path) {
    return at(path).asString("");
  }

  public int number(String path) {
    return at(path).asInt(0);
  }

  public UUID id(String path) {
    return UUID.fromString(text(path));
  }

  public List<JsonNode> items() {
    return body.path("items").valueStream().toList();
  }

  public JsonNode at(String path) {
    return body.at("/" + path.replace('.', '/'));
  }

  /** A call did not end as it had to. */
  public static final class UnexpectedAnswer extends RuntimeException {
    UnexpectedAnswer(Answer answer) {
      super(answer.asked() + " answered " + answer.status() + " " + answer.body());
    }
  }
}
