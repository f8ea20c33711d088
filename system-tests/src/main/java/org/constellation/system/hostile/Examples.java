package org.constellation.system.hostile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Bodies that are right in themselves, so that something else must be what is wrong. */
final class Examples {

  static final String ROSTER =
      """
      external_id,display_name,roles,affiliation,mode,level
      hostile-1,Robin Example,MENTEE,STUDENT,ONLINE,STUDENT
      """;

  private static final String SOMEBODY = "\"00000000-0000-4000-8000-000000000000\"";

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
          Map.entry("POST /campuses/{}/roster-imports", ROSTER));

  private Examples() {}

  /** A session on some day of the coming half year. */
  static String session(int day) {
    return """
    {"startsAt": "%sT18:00:00Z[UTC]", "duration": "PT45M", "channel": "VIDEO"}
    """
        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(90 + day));
  }

  /** A right body; {@code {}} where nothing is needed, none where none is taken. */
  static Optional<String> of(Operation operation) {
    String path = operation.path().replace("/api/v1", "").replaceAll("\\{[^}]+}", "{}");
    String body = BODIES.get(operation.method() + " " + path);
    return Optional.ofNullable(body)
        .or(() -> operation.takesJson() ? Optional.of("{}") : Optional.empty());
  }
}
