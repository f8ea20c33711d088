package org.constellation.system.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;
import org.constellation.system.load.People;
import org.constellation.system.stack.StackProcess;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a coordinator's wish to two people at work, through the gateway. */
class CohortIT {

  private static final Duration SOON = Duration.ofMinutes(1);
  private static final int MENTEES = 8;

  @Test
  void a_cohort_is_chosen_looked_through_swapped_proposed_and_answered() throws Exception {
    try (StackProcess stack =
        StackProcess.start(Path.of("..").toAbsolutePath().normalize(), false)) {
      Story story = new Story(stack.site(), begun(stack.site()));
      assertThat(story.followed()).isSubsetOf("RUNNING", "REVIEW").endsWith("REVIEW");
      story.isUnderReview();
      story.explains();
      story.swaps();
      story.publishes();

      List<JsonNode> proposed = story.proposed();
      story.declines(proposed.getFirst());
      story.accepts(proposed.getLast());
    }
  }

  private static String begun(Site site) {
    People people = People.of(MENTEES, 1);
    Map<String, Object> wish =
        Map.of(
            "name", "Autumn",
            "need", "PROFESSIONAL_DEVELOPMENT",
            "interaction", "QUICK_QUESTION",
            "mentees", people.mentees());
    Answer begun = site.as("coordinator").create("/cohorts", "autumn", wish).required();
    assertThat(begun.status()).isEqualTo(202);
    return "/cohorts/" + begun.id("cohortId");
  }

  /** What the coordinator and the two sides do, and see. */
  private record Story(Site site, String cohort) {

    private Voice coordinator() {
      return site.as("coordinator");
    }

    private Answer state() {
      return coordinator().get(cohort).required();
    }

    private List<JsonNode> pairs(String filter) {
      return coordinator().get(cohort + "/pairs?limit=100&" + filter).required().items();
    }

    /** The states that were told, until nothing more came by itself. */
    List<String> followed() {
      return coordinator().follow(cohort + "/progress").stream()
          .map(told -> told.path("state").asString(""))
          .toList();
    }

    void isUnderReview() {
      Answer state = state();
      assertThat(state.text("state")).isEqualTo("REVIEW");
      assertThat(state.number("result.paired")).isEqualTo(MENTEES);
      assertThat(state.at("result.certifiedGap").asDouble(1)).isBetween(0.0, 0.001);
      assertThat(state.at("result.ofEverybody").asBoolean(false)).isTrue();
      assertThat(pairs("paired=true")).hasSize(MENTEES);
    }

    void explains() {
      String mentee = pairs("paired=true").getFirst().path("menteeId").asString("");
      Answer pair = coordinator().get(cohort + "/pairs/" + mentee).required();
      int points =
          pair.at("reasons").valueStream().mapToInt(reason -> reason.path("points").asInt(0)).sum();
      assertThat(points).isEqualTo(pair.number("points"));
      assertThat(pair.at("better").isArray()).isTrue();
    }

    /** Of two who have different mentors; what it costs is told first, and is what it costs. */
    void swaps() {
      List<JsonNode> pairs = pairs("paired=true");
      JsonNode one = pairs.getFirst();
      for (JsonNode other : pairs) {
        Map<String, Object> swap = new LinkedHashMap<>();
        swap.put(text(one, "menteeId"), Map.of("mentorId", text(other, "mentorId")));
        swap.put(text(other, "menteeId"), Map.of("mentorId", text(one, "mentorId")));
        Answer tried = patched("?dryRun=true", swap);
        if (!text(one, "mentorId").equals(text(other, "mentorId")) && tried.ok()) {
          int before = state().number("result.points");
          patched("", swap).required();
          assertThat(state().number("result.points")).isEqualTo(before - tried.number("cost"));
          assertThat(state().number("result.changed")).isEqualTo(2);
          return;
        }
      }
      throw new AssertionError("no two mentees could have each other's mentors");
    }

    private Answer patched(String query, Map<String, ?> pairs) {
      return coordinator().amend(cohort + "/pairs" + query, cohort, Map.of("pairs", pairs));
    }

    void publishes() {
      coordinator().post(cohort + "/publication").required();
      assertThat(followed()).endsWith("PUBLISHED");
    }

    /** Every pair is a request that waits for its mentor. */
    List<JsonNode> proposed() {
      Eventually.get(
          SOON,
          () -> coordinator().get(cohort + "/pairs?limit=100&request=WAITING"),
          answer -> answer.required().items().size() == MENTEES);
      return pairs("request=WAITING");
    }

    void declines(JsonNode pair) {
      UUID request = proposal(pair);
      site.as(text(pair, "mentorId"))
          .post("/requests/" + request + "/decline", Map.of("reason", "NO_TIME_NOW"))
          .required();
      assertThat(mentee(pair).get("/requests/" + request).required().text("state"))
          .isEqualTo("DECLINED");
      becomes(pair, "CLOSED");
    }

    void accepts(JsonNode pair) {
      UUID request = proposal(pair);
      site.as(text(pair, "mentorId")).post("/requests/" + request + "/acceptance").required();
      Answer engagement =
          Eventually.success(SOON, () -> mentee(pair).get("/engagements/" + request));
      assertThat(engagement.text("state")).isEqualTo("STARTING");
      becomes(pair, "ACCEPTED");
    }

    private void becomes(JsonNode pair, String state) {
      Eventually.get(
          SOON,
          () -> coordinator().get(cohort + "/pairs/" + text(pair, "menteeId")).required(),
          now -> now.text("request").equals(state));
    }

    private Voice mentee(JsonNode pair) {
      return site.as(text(pair, "menteeId"));
    }

    /** As the mentor sees it: asked for by the campus, in the mentee's name. */
    private UUID proposal(JsonNode pair) {
      return site
          .as(text(pair, "mentorId"))
          .get("/requests?role=mentor&state=PENDING&limit=100")
          .required()
          .items()
          .stream()
          .filter(one -> one.at("/mentee/personId").asString("").equals(text(pair, "menteeId")))
          .filter(one -> one.path("message").asString("").contains("campus has looked"))
          .map(one -> UUID.fromString(text(one, "requestId")))
          .findFirst()
          .orElseThrow();
    }

    private static String text(JsonNode node, String field) {
      return node.path(field).asString("");
    }
  }
}
