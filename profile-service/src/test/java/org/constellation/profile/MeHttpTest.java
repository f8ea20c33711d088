package org.constellation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oneself over HTTP: profile, needs, offering. */
class MeHttpTest {

  private static final String OFFERING =
      """
      {"places": {"CV_REVIEW": 2}, "totalPlaces": 2, "monthlyAsks": 4, "hoursPerMonth": 4,
       "hours": [{"day": "MONDAY", "from": "18:00", "to": "00:00"}], "needs": ["COMMUNITY"],
       "channels": ["VIDEO"], "languages": ["en"], "wishes": [], "visibility": "CONSORTIUM"}
      """;

  private final Calls mentee = Calls.by("north", "MENTEE");
  private final Calls mentor = Calls.by("north", "MENTOR");

  @Test
  void the_first_call_makes_a_person_and_the_second_finds_them() {
    var first = mentee.get("/me").is(200);
    var second = mentee.get("/me").is(200);

    assertThat(first.etag()).isEqualTo("\"1\"");
    assertThat(first.body().path("displayName").asString()).isEqualTo("Maren Oyelundra");
    assertThat(first.body().path("timeZone").asString()).isEqualTo("America/Anchorage");
    assertThat(first.body().path("needsDue").asBoolean()).isTrue();
    assertThat(first.body().has("email")).isFalse();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void nobody_gets_in_without_token_or_from_an_unknown_campus() {
    var stranger = Calls.by("nowhere", "MENTEE");

    stranger.get("/me").isProblem(403, "unknown-campus");
    new Calls(mentee.person(), "forged").get("/me").isProblem(401, "unauthenticated");
  }

  @Test
  void a_patch_changes_what_it_names_and_null_deletes() {
    String etag = mentee.get("/me").etag();
    var first =
        mentee
            .patch("/me", etag, "{\"employer\": \" Kestrel Works \", \"skills\": [\"python\"]}")
            .is(200);
    var second = mentee.patch("/me", first.etag(), "{\"employer\": null}").is(200);

    assertThat(first.etag()).isEqualTo("\"2\"");
    assertThat(first.body().path("employer").asString()).isEqualTo("Kestrel Works");
    assertThat(second.body().has("employer")).isFalse();
    assertThat(second.body().path("skills").get(0).asString()).isEqualTo("python");
    mentee.patch("/me", "\"1\"", "{\"staged\": true}").isProblem(412, "changed-meanwhile");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"roles\": [\"COORDINATOR\"]}|roles",
        "{\"campus\": \"lake\"}|campus",
        "{\"nothing\": null}|nothing",
        "{\"displayName\": null}|displayName",
        "{\"displayName\": \"a\\nb\"}|displayName",
        "{\"displayName\": 7}|displayName",
        "{\"staged\": \"true\"}|staged",
        "{\"mode\": \"FLYING\"}|mode",
        "{\"timeZone\": \"Mars/Olympus\"}|timeZone",
        "{\"skills\": [\"no-such\"]}|skills",
        "{\"field\": \"12345\"}|field"
      })
  void what_is_not_as_it_should_be_is_told_by_its_field(String patch, String field) {
    String etag = mentee.get("/me").etag();

    mentee.patch("/me", etag, patch).isInvalid(field);

    assertThat(mentee.get("/me").etag()).isEqualTo(etag);
  }

  @Test
  void a_patch_without_version_or_of_another_type_is_refused() {
    var patch = BodyPublishers.ofString("{\"staged\": true}");
    Calls.send(
            mentee
                .request("/me")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", patch))
        .isProblem(428, "if-match-required");
    Calls.send(
            mentee
                .request("/me")
                .header("If-Match", "\"1\"")
                .header("Content-Type", "text/plain")
                .method("PATCH", patch))
        .is(415);
    mentee.patch("/me", "\"1\"", "[1]").is(400);
    mentee.patch("/me", "\"1\"", "{").isProblem(400, "malformed");
  }

  @Test
  void a_check_up_is_resumed_completed_and_remembered() {
    var empty = mentee.get("/me/needs").is(200);
    var draft =
        mentee
            .put("/me/needs", empty.etag(), "{\"needs\": {\"COMMUNITY\": {\"state\": \"OPEN\"}}}")
            .is(200);
    var complete = mentee.put("/me/needs", draft.etag(), all("OPEN")).is(200);
    var same = mentee.put("/me/needs", complete.etag(), all("OPEN")).is(200);
    var other = mentee.put("/me/needs", same.etag(), all("MET")).is(200);

    assertThat(empty.body().path("dueBecause").asString()).isEqualTo("NEVER_CHECKED");
    assertThat(draft.body().path("draft").asBoolean()).isTrue();
    assertThat(complete.body().path("draft").asBoolean()).isFalse();
    assertThat(complete.body().path("due").asBoolean()).isFalse();
    assertThat(same.etag()).isEqualTo(complete.etag());
    var newest = mentee.get("/me/needs/history?limit=1").is(200);
    assertThat(newest.body().path("items")).hasSize(1);
    assertThat(newest.body().path("items").get(0).path("because").asString()).isEqualTo("OWN_WISH");
    assertThat(newest.link()).contains("cursor=").contains("rel=\"next\"");
    var oldest =
        mentee.get("/me/needs/history?limit=1&cursor=" + newest.body().path("next").asString());
    assertThat(oldest.body().path("items").get(0).path("because").asString())
        .isEqualTo("NEVER_CHECKED");
    assertThat(oldest.body().has("next")).isFalse();
    assertThat(other.body().path("needs").path("COMMUNITY").path("ways")).hasSize(1);
  }

  @Test
  void a_transition_makes_a_check_up_due_once() {
    var done = mentee.put("/me/needs", mentee.get("/me/needs").etag(), all("OPEN")).is(200);
    assertThat(done.body().path("due").asBoolean()).isFalse();

    String body = "{\"transition\": \"NEW_JOB\"}";
    var first = mentee.post("/me/transitions", "application/json", "k", body).is(201);
    var second = mentee.post("/me/transitions", "application/json", "k", body).is(201);

    assertThat(first.location()).isEqualTo("/api/v1/me/needs");
    assertThat(second.body()).isEqualTo(first.body());
    var due = mentee.get("/me/needs").is(200);
    assertThat(due.etag()).isEqualTo(first.etag());
    assertThat(due.body().path("dueBecause").asString()).isEqualTo("TRANSITION");
    assertThat(due.body().path("transition").asString()).isEqualTo("NEW_JOB");
    mentee
        .post("/me/transitions", "application/json", "k", "{\"transition\": \"GRADUATING\"}")
        .isProblem(422, "idempotency-key-reused");
  }

  @Test
  void needs_are_a_mentees_and_answers_have_their_shape() {
    mentor.get("/me/needs").isProblem(403, "forbidden");
    String etag = mentee.get("/me/needs").etag();
    mentee
        .put("/me/needs", etag, "{\"needs\": {\"FAME\": {\"state\": \"OPEN\"}}}")
        .isProblem(400, "invalid");
    mentee
        .put("/me/needs", etag, "{\"needs\": {\"COMMUNITY\": {\"state\": \"OPEN\", \"x\": 1}}}")
        .isProblem(400, "invalid");
    String note = "x".repeat(501);
    mentee
        .put(
            "/me/needs",
            etag,
            "{\"needs\": {\"COMMUNITY\": {\"state\": \"OPEN\", \"note\": \"" + note + "\"}}}")
        .isInvalid("needs.COMMUNITY.note");
    mentee.put("/me/needs", etag, "{\"needs\": {\"COMMUNITY\": null}}").is(200);
  }

  @Test
  void an_offering_is_absent_before_it_is_written() {
    var before = mentor.get("/me/offering").is(204);
    var written = mentor.put("/me/offering", before.etag(), OFFERING).is(200);

    assertThat(written.body().path("hours").get(0).path("to").asString()).isEqualTo("00:00:00");
    assertThat(mentor.get("/me/offering").is(200)).isEqualTo(written);
    assertThat(mentor.get("/me").body().path("offers").asBoolean()).isTrue();
    mentor
        .put(
            "/me/offering",
            written.etag(),
            OFFERING.replace("\"CV_REVIEW\": 2", "\"CV_REVIEW\": 51"))
        .isInvalid("places.CV_REVIEW");
    mentor
        .put("/me/offering", written.etag(), OFFERING.replace("[\"en\"]", "[null]"))
        .isProblem(400, "invalid");
    mentee.get("/me/offering").isProblem(403, "forbidden");
  }

  private static String all(String state) {
    return Arrays.stream(Need.values())
        .map(need -> "\"" + need + "\": {\"state\": \"" + state + "\", \"ways\": [\"PEER\"]}")
        .collect(Collectors.joining(", ", "{\"needs\": {", "}}"));
  }
}
