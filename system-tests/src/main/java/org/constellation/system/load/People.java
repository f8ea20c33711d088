package org.constellation.system.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;
import org.constellation.local.seed.RosterRow;
import org.constellation.local.seed.Seed;

/** Mentees and mentors of one campus, made generous through the public interface. */
public record People(String campus, List<UUID> mentees, List<UUID> mentors) {

  private static final String CAMPUS = "alaska-anchorage";

  /** How many places a generous mentor gives for each type. */
  public static final int PLACES = 50;

  /** The people of one campus, each in one role of the run. */
  public static People of(int mentees, int mentors) {
    List<RosterRow> rows =
        Seed.load().rows().stream().filter(row -> row.campus().equals(CAMPUS)).toList();
    return new People(
        CAMPUS, some(rows, Set.of(Role.MENTEE), mentees), some(rows, Set.of(Role.MENTOR), mentors));
  }

  private static List<UUID> some(List<RosterRow> rows, Set<Role> roles, int count) {
    List<UUID> some =
        rows.stream()
            .filter(row -> row.roles().equals(roles))
            .limit(count)
            .map(RosterRow::personId)
            .toList();
    if (some.size() < count) {
      throw new IllegalStateException("the seed has only " + some.size() + " of " + roles);
    }
    return some;
  }

  /** Lets the campus allow much, and its mentors offer much. */
  public void beGenerous(Site site, int openRequests, int pendingAsks) {
    policy(site, "coordinator", campus, openRequests, pendingAsks);
    for (UUID mentor : mentors) {
      offer(site, mentor, PLACES, 2 * PLACES);
    }
  }

  /** Writes the campus's limits and leaves the rest of its policy as the defaults are. */
  public static void policy(
      Site site, String coordinator, String campus, int openRequests, int pendingAsks) {
    site.as(coordinator)
        .replace(
            "/campuses/" + campus + "/policy",
            "/campuses/" + campus,
            Map.of(
                "openRequests", openRequests,
                "pendingAsks", pendingAsks,
                "requestExpiry", "P14D",
                "expiryReminder", "P3D",
                "checkInEvery", "P28D",
                "checkInGrace", "P3D",
                "atRiskAfter", 2,
                "declineRest", "PT0S",
                "sharesMentors", true))
        .required();
  }

  /** Has a mentor offer two types and waits until request-service knows. */
  public static void offer(Site site, UUID mentor, int each, int inAll) {
    Voice voice = site.as(mentor.toString());
    Answer me = voice.get("/me").required();
    voice
        .replace(
            "/me/offering",
            Map.of(
                "places", Map.of("QUICK_QUESTION", each, "CAREER_CONVERSATION", each),
                "totalPlaces", inAll,
                "monthlyAsks", 1000,
                "hoursPerMonth", 100,
                "hours", List.of(),
                "needs", List.of(),
                "channels", List.of("VIDEO"),
                "languages", List.of("en"),
                "wishes", List.of(),
                "visibility", "CONSORTIUM"))
        .required();
    Eventually.get(
        java.time.Duration.ofSeconds(30),
        () -> voice.get("/me/availability"),
        answer ->
            answer.ok()
                && answer.number("places.QUICK_QUESTION") == each
                && answer.number("totalPlaces") == inAll
                && me.ok());
  }
}
