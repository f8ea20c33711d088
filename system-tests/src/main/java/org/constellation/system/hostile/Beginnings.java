package org.constellation.system.hostile;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  private static final long AWHILE = TimeUnit.MILLISECONDS.toNanos(250);

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

  /** Everything of the student's and their coordinator's that operations can name. */
  Own own(String engagement) {
    Ask ask = ask("student");
    String request =
        created("/api/v1/requests", "student", ask.body().formatted("May I?"), "requestId");
    String session =
        created(
            "/api/v1/engagements/" + engagement + "/sessions",
            "student",
            Examples.session(0),
            "sessionId");
    String campus = read("/api/v1/me", "coordinator").path("campus").asString();
    String student = read("/api/v1/me", "student").path("personId").asString();
    return new Own(
        Map.of(
            Own.REQUESTS,
            List.of(request),
            Own.ENGAGEMENTS,
            List.of(engagement, session),
            "/campuses/{",
            List.of(campus),
            "/oversight/{",
            List.of(campus),
            "/people/{",
            List.of(ask.mentorId()),
            "/notifications/{",
            List.of(firstNotification()),
            "/cohorts/{",
            List.of(cohort("coordinator", student), student),
            "/roster-imports/{",
            List.of(rosterImport(campus))),
        ask.mentorId());
  }

  /** A cohort, under review soon. */
  String cohort(String coordinator, String menteeId) {
    String body = Examples.cohort("Hostile", menteeId);
    HttpResponse<String> begun = called("POST", "/api/v1/cohorts", coordinator, body, 202);
    return Door.json(begun).path("cohortId").asString();
  }

  private String rosterImport(String campus) {
    String path = "/api/v1/campuses/" + campus + "/roster-imports?dryRun=true";
    HttpResponse<String> begun = called("POST", path, "coordinator", Examples.ROSTER, 202);
    return Door.json(begun).path("importId").asString();
  }

  /** The student was told that the engagement began, or will be in a moment. */
  private String firstNotification() {
    for (int tries = 1; ; tries++) {
      JsonNode first = read("/api/v1/notifications?limit=1", "student").path("items").path(0);
      if (first.has("notificationId")) {
        return first.path("notificationId").asString();
      }
      if (tries == TRIES) {
        throw new IllegalStateException("the student was told nothing");
      }
      LockSupport.parkNanos(AWHILE);
    }
  }

  private String created(String path, String person, String body, String id) {
    return Door.json(called("POST", path, person, body, 201)).path(id).asString();
  }

  private JsonNode read(String path, String person) {
    return Door.json(called("GET", path, person, null, 200));
  }

  /** Calls until it is answered so: what was created a moment ago may not have arrived. */
  private HttpResponse<String> called(
      String method, String path, String person, @Nullable String body, int wanted) {
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            path.contains("roster-imports") ? "text/csv" : "application/json",
            "Idempotency-Key",
            "\"" + UUID.randomUUID() + "\"");
    Optional<byte[]> bytes =
        Optional.ofNullable(body).map(text -> text.getBytes(StandardCharsets.UTF_8));
    for (int tries = 1; ; tries++) {
      HttpResponse<String> answer =
          door.call(method, path, door.token(person, HOUR), headers, bytes);
      if (answer.statusCode() == wanted) {
        return answer;
      }
      if (tries == TRIES) {
        throw new IllegalStateException(path + " answered " + answer.statusCode() + answer.body());
      }
      LockSupport.parkNanos(AWHILE);
    }
  }
}
