package org.constellation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventJson;
import org.junit.jupiter.api.Test;

/** Campuses, rosters, other people and the vocabulary over HTTP, and what is published. */
class CampusHttpTest {

  private static final String HEADER =
      "external_id,person_id,display_name,staged,roles,affiliation,mode,level,places\n";
  private static final String POLICY =
      """
      {"openRequests": 3, "pendingAsks": 5, "requestExpiry": "P10D", "expiryReminder": "P2D",
       "checkInEvery": "P14D", "checkInGrace": "P2D", "atRiskAfter": 3, "declineRest": "P30D",
       "sharesMentors": true}
      """;

  private final Calls coordinator = Calls.by("lake", "COORDINATOR");
  private final Calls mentee = Calls.by("north", "MENTEE");

  @Test
  void a_member_sees_the_own_campus_and_its_partners() {
    var list = mentee.get("/campuses").is(200);

    assertThat(list.body().path("items").findValuesAsString("campus"))
        .containsExactly("lake", "north");
    assertThat(mentee.get("/campuses/north").is(200).body().has("policy")).isTrue();
    assertThat(mentee.get("/campuses/lake").is(200).body().has("policy")).isFalse();
    mentee.get("/campuses/island").isProblem(404, "not-found");
    mentee.get("/campuses/no.such").isProblem(404, "not-found");
  }

  @Test
  void a_coordinator_sets_the_policy_of_their_own_campus() {
    String etag = coordinator.get("/campuses/lake").etag();
    var set = coordinator.put("/campuses/lake/policy", etag, POLICY).is(200);

    assertThat(set.body().path("policy").path("requestExpiry").asString()).isEqualTo("PT240H");
    coordinator
        .put("/campuses/lake/policy", set.etag(), POLICY.replace("P2D\",\n", "P10D\",\n"))
        .isProblem(400, "invalid");
    coordinator.put("/campuses/north/policy", "\"1\"", POLICY).isProblem(404, "not-found");
    mentee.put("/campuses/north/policy", "\"1\"", POLICY).isProblem(403, "forbidden");
  }

  @Test
  void a_roster_is_imported_in_the_background_and_its_people_are_published() {
    UUID mentor = UUID.randomUUID();
    String csv =
        HEADER
            + "c-1,"
            + mentor
            + ",Tobias Kestrelton,,MENTOR,ALUMNI,REMOTE,LEAD,CV_REVIEW:2\n"
            + "c-2,,,,MENTEE,STUDENT,ONLINE,STUDENT,\n";
    var begun = roster("key-1", csv).is(202);
    var done = finished(begun.location());

    assertThat(done.body().path("created").asInt()).isEqualTo(1);
    assertThat(done.body().path("rejected").asInt()).isEqualTo(1);
    assertThat(done.body().path("items").get(1).path("errors").get(0).path("field").asString())
        .isEqualTo("display_name");
    var again = roster("key-1", csv).is(202);
    assertThat(again.location()).isEqualTo(begun.location());
    assertThat(again.body().path("state").asString()).isEqualTo("DONE");
    roster("key-1", csv + "c-3,,,,,,,,\n").isProblem(422, "idempotency-key-reused");
    assertThat(Heard.on(Topic.PROFILES, mentor.toString()))
        .last()
        .satisfies(body ->
            assertThat(EventJson.read(body, ProfileCard.class).displayName())
                .isEqualTo("Tobias Kestrelton"));
    assertThat(Heard.on(Topic.PERSON_EVENTS, mentor.toString()))
        .singleElement()
        .satisfies(body ->
            assertThat(EventJson.read(body, PersonEvent.OfferingChanged.class).personId())
                .isEqualTo(mentor));
  }

  @Test
  void a_report_is_paged_in_the_order_of_the_rows_and_belongs_to_its_campus() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 130; i++) {
      csv.append("p-").append(i).append(",,Somebody Invented,,MENTEE,STUDENT,ONLINE,STUDENT,\n");
    }
    String path = finished(roster("key-2", csv.toString()).is(202).location()).location();
    var first = coordinator.get(path + "?limit=100").is(200);
    var second =
        coordinator.get(path + "?limit=100&cursor=" + first.body().path("next").asString());

    assertThat(first.body().path("items")).hasSize(100);
    assertThat(second.is(200).body().path("items")).hasSize(30);
    assertThat(second.body().path("items").get(0).path("row").asInt()).isEqualTo(101);
    assertThat(coordinator.get(path + "?outcome=REJECTED").body().path("items")).isEmpty();
    Calls.by("north", "COORDINATOR").get(path).isProblem(404, "not-found");
    mentee.get(path).isProblem(403, "forbidden");
  }

  @Test
  void a_roster_with_a_wrong_header_or_of_another_type_is_refused_whole() {
    roster("key-3", "external_id,password\n").isInvalid("header");
    coordinator.post("/campuses/lake/roster-imports", "application/json", "k", "{}").is(415);
    coordinator
        .post("/campuses/north/roster-imports", "text/csv", "k", HEADER)
        .isProblem(404, "not-found");
  }

  @Test
  void a_mentee_is_known_to_the_mentor_they_asked_by_alias_first_and_by_name_when_accepted() {
    UUID staged = UUID.randomUUID();
    String csv = HEADER + "g-1," + staged + ",Ida Fjordling,true,MENTEE,STUDENT,ONLINE,STUDENT,\n";
    finished(roster("key-4", csv).is(202).location());
    Calls mentor = Calls.by("island", "MENTOR");
    mentor.get("/me").is(200);
    mentor.get("/people/" + staged).isProblem(404, "not-found");

    Heard.tell(Topic.RELATIONS, relation(staged, mentor, 1, Relation.State.ASKED, null));
    await().until(() -> mentor.get("/people/" + staged).status() == 200);
    var asked = mentor.get("/people/" + staged);
    Heard.tell(Topic.RELATIONS, relation(staged, mentor, 2, Relation.State.ACTIVE, "cell"));
    await().until(() -> !mentor.get("/people/" + staged).body().path("aliased").asBoolean());

    assertThat(asked.body().toString()).doesNotContain("Ida Fjordling");
    assertThat(mentor.get("/people/" + staged).body().path("name").asString())
        .isEqualTo("Ida Fjordling");
    mentor.get("/people/not-an-id").isProblem(404, "not-found");
  }

  @Test
  void the_vocabulary_is_for_everyone() {
    var words = anonymous("/vocabulary").is(200);
    assertThat(words.body().path("needs")).hasSize(9);
    assertThat(words.body().path("interactions").get(0).path("timeCost").asString())
        .isEqualTo("PT20M");
    assertThat(words.etag()).isNotEmpty();
    assertThat(
            anonymous("/vocabulary/skills?q=pyth")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString())
        .isEqualTo("python");
    assertThat(anonymous("/vocabulary/skills?id=java&id=python").body().path("items")).hasSize(2);
    anonymous("/vocabulary/skills?limit=0").isInvalid("limit");
  }

  private Calls.Answer roster(String key, String csv) {
    return coordinator.post("/campuses/lake/roster-imports", "text/csv; charset=utf-8", key, csv);
  }

  private Calls.Answer finished(String location) {
    String path = location.substring("/api/v1".length());
    var done =
        await()
            .until(
                () -> coordinator.get(path).is(200),
                answer -> !answer.body().path("state").asString().equals("RUNNING"));
    return new Calls.Answer(done.status(), done.etag(), path, done.link(), done.body());
  }

  private static Calls.Answer anonymous(String path) {
    return Calls.send(HttpRequest.newBuilder(URI.create(ProfileStack.url("/api/v1" + path))).GET());
  }

  private static Relation relation(
      UUID mentee,
      Calls mentor,
      long version,
      Relation.State state,
      @org.jspecify.annotations.Nullable String cell) {
    return new Relation(mentee, "lake", mentor.person(), "island", version, state, null, cell);
  }
}
