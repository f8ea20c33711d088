package org.constellation.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;

/** What two people do with an engagement, and what the platform does when they fall silent. */
final class Together {
  private static final DateTimeFormatter ZONED = DateTimeFormatter.ISO_ZONED_DATE_TIME;

  private final Site site;
  private final Tale tale;
  private final Traveller mentee;
  private final Traveller mentor;
  private final UUID id;
  private final String path;

  Together(Site site, Tale tale, Traveller mentee, Traveller mentor, UUID request) {
    this.site = site;
    this.tale = tale;
    this.mentee = mentee;
    this.mentor = mentor;
    this.id = request;
    this.path = "/engagements/" + request;
  }

  void tell() {
    opened();
    agreed();
    met();
    silent();
    seenByTheCampus();
    inTouchAgain();
    completed();
  }

  private void opened() {
    tale.chapter("They begin");
    Answer engagement = mentee.soon(path);
    tale.holds(
        engagement.id("engagementId").equals(id) && engagement.text("state").equals("STARTING"),
        "An engagement opens under the request's id, with a first agenda of %d points."
            .formatted(engagement.at("blueprint.firstMeeting").size()));
    tale.holds(
        !mentee.told("ENGAGEMENT_STARTED", id).isEmpty()
            && !mentor.told("ENGAGEMENT_STARTED", id).isEmpty(),
        "Both are told.");
  }

  private void agreed() {
    Map<String, Object> terms =
        Map.of(
            "goals", List.of("Finish one small analysis", "Meet two people of the field"),
            "expectations", "We answer each other within a week.",
            "channel", "VIDEO",
            "confidentiality", "What we talk about stays between us.");
    Answer written = mentor.voice().replace(path + "/agreement", path, terms).required();
    Map<String, Object> consent = Map.of("terms", written.number("agreement.terms"));
    Answer agreed = mentee.voice().post(path + "/agreement/consent", consent).required();
    tale.holds(
        agreed.text("state").equals("ACTIVE"),
        "%s proposes goals and terms, %s consents: the engagement is active."
            .formatted(mentor.name(), mentee.name()));
  }

  private void met() {
    ZonedDateTime startsAt =
        now().atZone(ZoneId.of("America/Anchorage")).plusDays(3).truncatedTo(ChronoUnit.HOURS);
    Answer session =
        mentee
            .voice()
            .create(
                path + "/sessions",
                Map.of("startsAt", ZONED.format(startsAt), "duration", "PT45M", "channel", "VIDEO"))
            .required();
    tale.holds(
        session.text("state").equals("PLANNED"),
        "They plan a first meeting for %s.".formatted(session.text("startsAt")));
    advance(Duration.ofDays(4));
    Answer held =
        mentor
            .voice()
            .post(
                path + "/sessions/" + session.text("sessionId") + "/log",
                Map.of("held", true, "summary", "A good first hour."))
            .required();
    tale.holds(held.text("state").equals("HELD"), "Four days on they have met.");
    Map<String, Object> words =
        Map.of("text", "Thank you for the hour. The notebook is on its way.");
    mentee.voice().create(path + "/messages", words).required();
    tale.holds(
        !mentor.told("MESSAGE_POSTED", id).isEmpty(),
        "She writes; %s is told that a message waits, not what it says.".formatted(mentor.name()));
  }

  private void silent() {
    tale.chapter("A month of silence");
    advance(Duration.ofDays(32));
    Answer engagement = mentee.get(path);
    tale.holds(
        engagement.text("checkIn.state").equals("OVERDUE"),
        "The clock moves on by 32 days: the check-in of %s is overdue."
            .formatted(engagement.text("checkIn.dueAt")));
    tale.holds(
        !mentee.told("CHECK_IN_DUE", id).isEmpty() && !mentor.told("CHECK_IN_DUE", id).isEmpty(),
        "Both had been told when it fell due.");
    tale.holds(
        !mentee.told("CHECK_IN_OVERDUE", id).isEmpty()
            && !mentor.told("CHECK_IN_OVERDUE", id).isEmpty()
            && mentee.timesTold("CHECK_IN_OVERDUE", id) == 1
            && mentor.timesTold("CHECK_IN_OVERDUE", id) == 1,
        "Both were told when it was overdue, once.");
    String address = mentee.get("/me").text("email");
    Answer mails =
        Eventually.get(
            Journey.SOON,
            () -> site.anyone().get("/dev/mails?to=" + address),
            answer -> answer.items().size() > 1);
    tale.holds(
        mails.items().size() > 1,
        "%d mails went to %s; the newest: “%s”."
            .formatted(mails.items().size(), address, mails.text("items.0.subject")));
  }

  private void seenByTheCampus() {
    String campus = mentee.get("/me").text("campus");
    Answer list =
        Eventually.get(
            Journey.SOON,
            () -> site.as("coordinator").get("/oversight/" + campus + "/check-ins?state=OVERDUE"),
            answer -> listed(answer) > 0);
    tale.holds(
        listed(list) == 1,
        "The coordinator of %s sees it among %d overdue check-ins."
            .formatted(campus, list.number("counts.OVERDUE")));
    Answer seen = site.as("coordinator").get(path).required();
    tale.holds(
        seen.at("agreement").isMissingNode()
            && site.as("coordinator").get(path + "/messages").status() == 404,
        "She sees state and times, and not a word that the two have written.");
  }

  private long listed(Answer list) {
    return list.items().stream()
        .filter(i -> i.path("engagementId").asString("").equals(id.toString()))
        .count();
  }

  private void inTouchAgain() {
    tale.chapter("In touch again");
    mentee
        .voice()
        .create(
            path + "/check-ins", Map.of("kind", "UPDATE", "text", "Exams are over, back at it."))
        .required();
    Answer engagement = mentee.get(path);
    tale.holds(
        engagement.text("checkIn.state").equals("SCHEDULED"),
        "Two lines from her are enough; the next check-in is due %s."
            .formatted(engagement.text("checkIn.dueAt")));
    tale.holds(
        !mentor.told("CHECK_IN_RECORDED", id).isEmpty(), "%s is told.".formatted(mentor.name()));
  }

  private void completed() {
    tale.chapter("Looking back");
    Answer completed = mentee.voice().post(path + "/completion").required();
    tale.holds(completed.text("state").equals("COMPLETED"), "They complete the engagement.");
    Answer feedback =
        mentee.voice().post(path + "/feedback", Map.of("needMet", true, "rating", 5)).required();
    tale.holds(
        feedback.at("feedback.mine.needMet").asBoolean(false), "She says that the need was met.");
    tale.holds(
        !mentor.told("ENGAGEMENT_COMPLETED", id).isEmpty(), "%s is told.".formatted(mentor.name()));
  }

  private void advance(Duration by) {
    site.anyone().post("/dev/clock", Map.of("advance", by.toString())).required();
  }

  private Instant now() {
    return Instant.parse(site.anyone().get("/dev/clock").required().text("now"));
  }
}
