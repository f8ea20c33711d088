package org.constellation.system.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.system.load.Told;
import tools.jackson.databind.JsonNode;

/**
 * Compares what clients were told with what can be seen afterwards (reliability invariants I1, I2,
 * I5, I8 and I10). Every finding is one sentence; none means that nothing is lost and nothing
 * doubled.
 */
public final class HistoryChecker {

  private static final Set<String> CLOSED = Set.of("COMPLETED", "ENDED");

  private HistoryChecker() {}

  /** Everything that is wrong. */
  public static List<String> findings(Told told, Seen seen) {
    List<String> wrong = new ArrayList<>(told.contradictions());
    acknowledged(told, seen, wrong);
    oneEngagementEach(seen, wrong);
    oneNotificationEach(seen, wrong);
    ledgers(seen, wrong);
    return wrong;
  }

  private static void acknowledged(Told told, Seen seen, List<String> wrong) {
    for (UUID request : told.asked().keySet()) {
      if (!seen.requests().containsKey(request)) {
        wrong.add("lost request " + request);
      }
    }
    for (UUID request : told.accepted()) {
      if (!"ACCEPTED".equals(seen.requests().get(request))) {
        wrong.add("lost acceptance of " + request + ": " + seen.requests().get(request));
      }
    }
    for (UUID request : told.completed()) {
      if (!"COMPLETED".equals(seen.engagements().get(request))) {
        wrong.add("lost completion of " + request + ": " + seen.engagements().get(request));
      }
    }
  }

  private static void oneEngagementEach(Seen seen, List<String> wrong) {
    seen.requests()
        .forEach((id, state) -> {
          long engagements = seen.engagementIds().stream().filter(id::equals).count();
          long wanted = state.equals("ACCEPTED") ? 1 : 0;
          if (engagements != wanted) {
            wrong.add(state + " request " + id + " has " + engagements + " engagements");
          }
        });
    for (UUID engagement : seen.engagementIds()) {
      if (!seen.requests().containsKey(engagement)) {
        wrong.add("engagement " + engagement + " has no request");
      }
    }
  }

  private static void oneNotificationEach(Seen seen, List<String> wrong) {
    seen.requests()
        .forEach((id, state) -> {
          UUID mentee = seen.mentees().get(id);
          UUID mentor = seen.mentors().get(id);
          if (mentee == null || mentor == null) {
            wrong.add("request " + id + " does not name both sides");
            return;
          }
          once(seen, mentor, "REQUEST_CREATED", id, wrong);
          if (state.equals("ACCEPTED")) {
            once(seen, mentee, "REQUEST_ACCEPTED", id, wrong);
            once(seen, mentee, "ENGAGEMENT_STARTED", id, wrong);
            once(seen, mentor, "ENGAGEMENT_STARTED", id, wrong);
          }
          if ("COMPLETED".equals(seen.engagements().get(id))) {
            once(seen, mentee, "ENGAGEMENT_COMPLETED", id, wrong);
            once(seen, mentor, "ENGAGEMENT_COMPLETED", id, wrong);
          }
        });
    seen.notifications()
        .forEach((key, count) -> {
          if (count > 1) {
            wrong.add(count + " notifications " + key);
          }
        });
  }

  private static void once(Seen seen, UUID person, String kind, UUID about, List<String> wrong) {
    if (!seen.notifications().containsKey(Seen.key(person, kind, about.toString()))) {
      wrong.add("no notification " + kind + " of " + about + " for " + person);
    }
  }

  private static void ledgers(Seen seen, List<String> wrong) {
    for (Map.Entry<UUID, JsonNode> ledger : seen.availability().entrySet()) {
      long pending = count(seen, ledger.getKey(), "PENDING");
      long taken =
          seen.requests().entrySet().stream()
              .filter(request -> ledger.getKey().equals(seen.mentors().get(request.getKey())))
              .filter(request -> request.getValue().equals("ACCEPTED"))
              .filter(request -> !closed(seen, request.getKey()))
              .count();
      long ledgerTaken =
          ledger.getValue().path("taken").valueStream().mapToLong(JsonNode::asLong).sum();
      if (ledger.getValue().path("pending").asLong() != pending || ledgerTaken != taken) {
        wrong.add(
            "ledger of "
                + ledger.getKey()
                + " says %d pending, %d taken; there are %d and %d"
                    .formatted(
                        ledger.getValue().path("pending").asLong(), ledgerTaken, pending, taken));
      }
    }
  }

  private static boolean closed(Seen seen, UUID engagement) {
    return CLOSED.contains(seen.engagements().getOrDefault(engagement, ""));
  }

  private static long count(Seen seen, UUID mentor, String state) {
    return seen.requests().entrySet().stream()
        .filter(request -> mentor.equals(seen.mentors().get(request.getKey())))
        .filter(request -> request.getValue().equals(state))
        .count();
  }
}
