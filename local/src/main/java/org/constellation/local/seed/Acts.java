package org.constellation.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;

/**
 * What people of the story do, each act such that doing it again changes nothing: an interrupted
 * first start goes on where it stopped.
 */
final class Acts {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Site site;

  Acts(Site site) {
    this.site = site;
  }

  void needs(String who, Map<Need, String> states) {
    Map<String, Object> needs = new HashMap<>();
    for (Need need : Need.values()) {
      needs.put(need.name(), Map.of("state", states.getOrDefault(need, "SET_ASIDE")));
    }
    Eventually.success(SOON, () -> site.as(who).get("/me/needs"));
    site.as(who).replace("/me/needs", Map.of("needs", needs)).required();
  }

  UUID ask(String who, UUID mentor, Need need, InteractionType what, String words) {
    Map<String, Object> body =
        Map.of("mentorId", mentor, "need", need, "interaction", what, "message", words);
    String key = "story-" + who + "-" + mentor + "-" + what;
    Answer asked = Eventually.success(SOON, () -> site.as(who).create("/requests", key, body));
    return asked.id("requestId");
  }

  void accept(String mentor, UUID request) {
    site.as(mentor).post("/requests/" + request + "/acceptance").required();
    Eventually.success(SOON, () -> site.as(mentor).get("/engagements/" + request));
  }

  void decline(String mentor, UUID request, String words, UUID referred) {
    site.as(mentor)
        .post(
            "/requests/" + request + "/decline",
            Map.of("reason", "NO_TIME_NOW", "message", words, "referredMentorId", referred))
        .required();
  }

  void askForMore(String mentor, UUID request, String words) {
    site.as(mentor).post("/requests/" + request + "/question", Map.of("message", words)).required();
  }

  /** The writer proposes, the other consents; nothing when they have agreed already. */
  void agree(String writer, String other, UUID engagement, List<String> goals) {
    String path = "/engagements/" + engagement;
    if (!site.as(writer).get(path).required().text("agreement.agreedAt").isEmpty()) {
      return;
    }
    Map<String, Object> terms =
        Map.of(
            "goals",
            goals,
            "expectations",
            "We answer each other within a week and say so when we cannot.",
            "channel",
            Channel.VIDEO,
            "confidentiality",
            "What we talk about stays between us.");
    Answer written = site.as(writer).replace(path + "/agreement", path, terms).required();
    site.as(other)
        .post(path + "/agreement/consent", Map.of("terms", written.number("agreement.terms")))
        .required();
  }

  void message(String who, UUID engagement, String key, String words) {
    site.as(who)
        .create("/engagements/" + engagement + "/messages", key, Map.of("text", words))
        .required();
  }

  void checkIn(String who, UUID engagement, String key, String words) {
    site.as(who)
        .create(
            "/engagements/" + engagement + "/check-ins",
            key,
            Map.of("kind", "UPDATE", "text", words))
        .required();
  }

  /** A video call that begins so many hours from now, on the hour of the given zone. */
  void session(String who, UUID engagement, String key, ZoneId zone, int inHours) {
    ZonedDateTime startsAt = now().atZone(zone).plusHours(inHours).truncatedTo(ChronoUnit.HOURS);
    site.as(who)
        .create(
            "/engagements/" + engagement + "/sessions",
            key,
            Map.of(
                "startsAt",
                DateTimeFormatter.ISO_ZONED_DATE_TIME.format(startsAt),
                "duration",
                "PT45M",
                "channel",
                Channel.VIDEO))
        .required();
  }

  void complete(String who, UUID engagement, Map<String, ?> feedback) {
    site.as(who).post("/engagements/" + engagement + "/completion").required();
    site.as(who).post("/engagements/" + engagement + "/feedback", feedback).required();
  }

  /** Lets time pass until business time is that far from wall time. */
  void letTimePassUntil(Duration offset) {
    Duration left = offset.minus(Duration.parse(clock().text("offset")));
    if (left.isPositive()) {
      site.anyone().post("/dev/clock", Map.of("advance", left.toString())).required();
    }
  }

  Answer firstRecommendation(String who, Need need) {
    return Eventually.success(
        SOON, () -> site.as(who).get("/recommendations?need=" + need + "&limit=5"));
  }

  private Instant now() {
    return Instant.parse(clock().text("now"));
  }

  private Answer clock() {
    return site.anyone().get("/dev/clock").required();
  }
}
