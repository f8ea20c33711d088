package org.constellation.system.hostile;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What has to be there before anybody can be hostile about it: requests and engagements. */
record Beginnings(Door door) {

  private static final String HOUR = "PT1H";
  private static final int TRIES = 120;

  /**
   * An ask of the best fitting mentor.
   *
   * @param mentorId who was recommended
   * @param body of the ask, for {@code formatted} with the message
   */
  record Ask(String mentorId, String body) {}

  /** Somebody whom the mentee may ask, and for what. */
  Ask ask(String mentee) {
    HttpResponse<String> found =
        called("GET", "/api/v1/recommendations?need=ROLE_MODEL&limit=1", mentee, null, 200);
    JsonNode first = Door.json(found).path("items").path(0);
    String mentor = first.path("mentor").path("personId").asString();
    String body =
        """
        {"mentorId": "%s", "need": "ROLE_MODEL", "interaction": "%s", "message": "%%s"}
        """
            .formatted(mentor, first.path("offers").path(0).path("interaction").asString());
    return new Ask(mentor, body);
  }

  /** An engagement of the mentee's, with whoever was recommended. */
  String engagement(String mentee) {
    Ask ask = ask(mentee);
    HttpResponse<String> asked =
        called("POST", "/api/v1/requests", mentee, ask.body().formatted("Would you?"), 201);
    String id = Door.json(asked).path("requestId").asString();
    called("POST", "/api/v1/requests/" + id + "/acceptance", ask.mentorId(), "{}", 200);
    called("GET", "/api/v1/engagements/" + id, mentee, null, 200);
    return id;
  }

  /** An ask of the student's that waits for its answer, and a session that is planned. */
  Own own(String engagement) {
    Ask ask = ask("student");
    HttpResponse<String> asked =
        called("POST", "/api/v1/requests", "student", ask.body().formatted("May I?"), 201);
    HttpResponse<String> planned =
        called(
            "POST",
            "/api/v1/engagements/" + engagement + "/sessions",
            "student",
            Examples.session(0),
            201);
    HttpResponse<String> me = called("GET", "/api/v1/me", "coordinator", null, 200);
    return new Own(
        engagement,
        Door.json(planned).path("sessionId").asString(),
        Door.json(asked).path("requestId").asString(),
        ask.mentorId(),
        Door.json(me).path("campus").asString());
  }

  /** Calls until it is answered so: what was created a moment ago may not have arrived. */
  private HttpResponse<String> called(
      String method, String path, String person, @Nullable String body, int wanted) {
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/json", "Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    for (int tries = 1; ; tries++) {
      HttpResponse<String> answer =
          door.call(method, path, door.token(person, HOUR), headers, Optional.ofNullable(body));
      if (answer.statusCode() == wanted) {
        return answer;
      }
      if (tries == TRIES) {
        throw new IllegalStateException(path + " answered " + answer.statusCode() + answer.body());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
    }
  }
}
