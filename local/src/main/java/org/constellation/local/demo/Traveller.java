package org.constellation.local.demo;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Voice;

/**
 * Someone in the journey.
 *
 * @param name as the platform shows it
 */
record Traveller(UUID id, String name, Voice voice) {
  private static final Duration SOON = Duration.ofMinutes(1);

  Answer get(String path) {
    return voice.get(path).required();
  }

  /** The answer once the news has come through the streams. */
  Answer soon(String path) {
    return Eventually.success(SOON, () -> voice.get(path));
  }

  /** Whether this person is told, and how it reads; fails when it does not come. */
  String told(String kind, UUID about) {
    Answer inbox =
        Eventually.get(
            SOON,
            () -> voice.get("/notifications?limit=100"),
            answer -> count(answer, kind, about) > 0);
    return inbox.items().stream()
        .filter(n -> isAbout(n.path("kind").asString(""), n.path("about").toString(), kind, about))
        .map(n -> n.path("title").asString(""))
        .findFirst()
        .orElse("");
  }

  long timesTold(String kind, UUID about) {
    return count(get("/notifications?limit=100"), kind, about);
  }

  private static long count(Answer inbox, String kind, UUID about) {
    return inbox.items().stream()
        .filter(n -> isAbout(n.path("kind").asString(""), n.path("about").toString(), kind, about))
        .count();
  }

  private static boolean isAbout(String kind, String about, String wanted, UUID id) {
    return Objects.equals(kind, wanted) && about.contains(id.toString());
  }
}
