package org.constellation.system.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;
import org.constellation.system.load.People;
import tools.jackson.databind.JsonNode;

/**
 * All that the people of a run can see, read through the gateway.
 *
 * @param requests state of each request by id, as its mentee sees it
 * @param mentors mentor of each request
 * @param engagements state of each engagement by id, as its mentee sees it
 * @param notifications how many of each {@code person kind about} there are
 * @param availability what each mentor's ledger says
 */
public record Seen(
    Map<UUID, String> requests,
    Map<UUID, UUID> mentors,
    Map<UUID, UUID> mentees,
    List<UUID> engagementIds,
    Map<UUID, String> engagements,
    Map<String, Integer> notifications,
    Map<UUID, JsonNode> availability) {

  private static final int READERS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Looks at everything once; two looks at the same are equal. */
  public static Seen through(Site site, People people) {
    Seen seen =
        new Seen(
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>());
    List<Callable<Boolean>> looks = new ArrayList<>();
    people.mentees().forEach(mentee -> looks.add(() -> seen.lookAsMentee(site, mentee)));
    people.mentors().forEach(mentor -> looks.add(() -> seen.lookAsMentor(site, mentor)));
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      for (Future<Boolean> look : readers.invokeAll(looks)) {
        look.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    seen.engagementIds().sort(null);
    return seen;
  }

  private boolean lookAsMentee(Site site, UUID mentee) {
    Voice voice = site.as(mentee.toString());
    List<JsonNode> theirRequests = all(voice, "/requests?role=mentee");
    List<JsonNode> theirEngagements = all(voice, "/engagements?role=mentee");
    List<JsonNode> theirNotifications = all(voice, "/notifications?");
    synchronized (this) {
      for (JsonNode request : theirRequests) {
        UUID id = id(request, "requestId");
        requests.put(id, request.path("state").asString());
        mentees.put(id, mentee);
        mentors.put(id, UUID.fromString(request.path("mentor").path("personId").asString()));
      }
      for (JsonNode engagement : theirEngagements) {
        engagementIds.add(id(engagement, "engagementId"));
        engagements.put(id(engagement, "engagementId"), engagement.path("state").asString());
      }
      theirNotifications.forEach(each -> count(mentee, each));
    }
    return true;
  }

  private boolean lookAsMentor(Site site, UUID mentor) {
    Voice voice = site.as(mentor.toString());
    List<JsonNode> theirs = all(voice, "/notifications?");
    Answer ledger = look(voice, "/me/availability");
    synchronized (this) {
      theirs.forEach(each -> count(mentor, each));
      availability.put(mentor, ledger.body());
    }
    return true;
  }

  private void count(UUID person, JsonNode notification) {
    JsonNode about = notification.path("about");
    String of = about.path("requestId").asString(about.path("engagementId").asString("-"));
    notifications.merge(key(person, notification.path("kind").asString(), of), 1, Integer::sum);
  }

  static String key(UUID person, String kind, String about) {
    return person + " " + kind + " " + about;
  }

  private static UUID id(JsonNode node, String field) {
    return UUID.fromString(node.path(field).asString());
  }

  private static List<JsonNode> all(Voice voice, String path) {
    List<JsonNode> all = new ArrayList<>();
    String next = "";
    do {
      Answer page = look(voice, path + "&limit=100" + next);
      all.addAll(page.items());
      next = page.text("next").isEmpty() ? "" : "&cursor=" + page.text("next");
    } while (!next.isEmpty());
    return all;
  }

  /** A service that was just killed may be refused for some seconds more by its breaker. */
  private static Answer look(Voice voice, String path) {
    return Eventually.success(PATIENCE, () -> voice.get(path));
  }

  /** The kinds that were seen, for people's eyes. */
  public TreeSet<String> kinds() {
    TreeSet<String> kinds = new TreeSet<>();
    notifications.keySet().forEach(key -> kinds.add(key.split(" ", -1)[1]));
    return kinds;
  }
}
