package org.constellation.system.hostile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies that are right in themselves, so that something else must be what is wrong. */
final class Examples {

  static final String ROSTER =
      """
      external_id,display_name,roles,affiliation,mode,level
      hostile-1,Robin Example,MENTEE,STUDENT,ONLINE,STUDENT
      """;

  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
  private static final String SOMEBODY = '"' + NOBODY + '"';

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("PUT /me/needs", "{\"needs\": {}}"),
          Map.entry(
              "PUT /me/offering",
              """
              {"places": {"CV_REVIEW": 1}, "totalPlaces": 1, "monthlyAsks": 1, "hoursPerMonth": 1,
               "hours": [], "needs": [], "channels": ["VIDEO"], "languages": ["en"], "wishes": [],
               "visibility": "CAMPUS"}
              """),
          Map.entry("PATCH /cohorts/{}/pairs", "{\"pairs\": {" + SOMEBODY + ": {}}}"),
          Map.entry("PUT /me/notification-preferences", "{\"email\": true, \"muted\": []}"),
          Map.entry(
              "PUT /campuses/{}/policy",
              """
              {"openRequests": 3, "pendingAsks": 5, "requestExpiry": "P14D",
               "expiryReminder": "P2D", "checkInEvery": "P28D", "checkInGrace": "P3D",
               "atRiskAfter": 2, "declineRest": "P30D", "sharesMentors": true}
              """),
          Map.entry(
              "PUT /engagements/{}/agreement",
              """
              {"goals": ["One"], "expectations": "We answer.", "channel": "VIDEO",
               "confidentiality": "Between us."}
              """),
          Map.entry("POST /engagements/{}/agreement/consent", "{\"terms\": 1}"),
          Map.entry("POST /engagements/{}/sessions", session(0)),
          Map.entry("POST /engagements/{}/sessions/{}/log", "{\"held\": true}"),
          Map.entry("POST /engagements/{}/check-ins", "{\"kind\": \"CALL\"}"),
          Map.entry("POST /engagements/{}/messages", "{\"text\": \"Hello\"}"),
          Map.entry("POST /engagements/{}/feedback", "{\"rating\": 3}"),
          Map.entry("POST /requests/{}/decline", "{\"reason\": \"NO_TIME_NOW\"}"),
          Map.entry("POST /requests/{}/question", "{\"message\": \"What for?\"}"),
          Map.entry("POST /requests/{}/answer", "{\"message\": \"For this.\"}"),
          Map.entry("POST /requests/{}/referral", "{\"referredMentorId\": " + SOMEBODY + "}"),
          Map.entry("POST /operations/dead-letters/{}/skip", "{\"reason\": \"none\"}"),
          Map.entry("POST /me/transitions", "{\"transition\": \"NEW_JOB\"}"),
          Map.entry("POST /cohorts", cohort("Hostile", NOBODY)),
          Map.entry(
              "POST /requests",
              "{\"mentorId\": %s, \"need\": \"ROLE_MODEL\", \"interaction\": \"QUICK_QUESTION\"}"
                  .formatted(SOMEBODY)),
          Map.entry("POST /campuses/{}/roster-imports", ROSTER));

  private Examples() {}

  /** A session on some day of the coming half year. */
  static String session(int day) {
    return """
    {"startsAt": "%sT18:00:00Z[UTC]", "duration": "PT45M", "channel": "VIDEO"}
    """
        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(90 + day));
  }

  /** A cohort of one. */
  static String cohort(String name, String menteeId) {
    return """
    {"name": "%s", "need": "ROLE_MODEL", "interaction": "QUICK_QUESTION", "mentees": ["%s"]}
    """
        .formatted(name, menteeId);
  }

  /** Two right bodies of an operation that creates. */
  static List<String> twoOf(Operation operation, String ask) {
    return switch (operation.name()) {
      case "POST /me/transitions" ->
          List.of("{\"transition\": \"NEW_JOB\"}", "{\"transition\": \"GRADUATING\"}");
      case "POST /engagements/{}/messages" -> List.of("{\"text\": \"One\"}", "{\"text\": \"Two\"}");
      case "POST /engagements/{}/check-ins" ->
          List.of("{\"kind\": \"CALL\"}", "{\"kind\": \"UPDATE\"}");
      case "POST /engagements/{}/sessions" -> List.of(session(1), session(2));
      case "POST /requests" -> List.of(ask.formatted("One"), ask.formatted("Two"));
      case "POST /cohorts" -> List.of(cohort("One", NOBODY), cohort("Two", NOBODY));
      case "POST /campuses/{}/roster-imports" -> List.of(ROSTER, ROSTER.replace("Robin", "Sam"));
      default -> throw new IllegalStateException("no example for " + operation);
    };
  }

  /** A right body; {@code {}} where nothing is needed, none where none is taken. */
  static Optional<String> of(Operation operation) {
    String body = BODIES.get(operation.name());
    return Optional.ofNullable(body)
        .or(() -> operation.takesJson() ? Optional.of("{}") : Optional.empty());
  }
}
