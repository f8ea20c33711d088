package org.constellation.local.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;

/** A need is named, a mentor found, asked and accepted: the first half of the main job. */
final class Journey {
  static final String NEED = Need.PROFESSIONAL_DEVELOPMENT.name();
  static final String ASKED = "ONGOING_MENTORING";
  static final Duration SOON = Duration.ofMinutes(1);

  private final Site site;
  private final Tale tale;

  Journey(Site site, Tale tale) {
    this.site = site;
    this.tale = tale;
  }

  void tell() {
    Traveller mentee = signIn("student");
    needs(mentee);
    Answer found = discover(mentee);
    UUID mentorId = found.id("items.0.mentor.personId");
    Traveller mentor =
        new Traveller(mentorId, found.text("items.0.mentor.name"), site.as(mentorId.toString()));
    Traveller second = someone(found, 1);
    Traveller third = someone(found, 2);
    noDeadEnd(mentee, second, third);
    UUID request = ask(mentee, mentor);
    int freeBefore = free(mentor);
    accept(mentee, mentor, request, freeBefore);
    new Together(site, tale, mentee, mentor, request).tell();
    placeIsFreeAgain(mentee, mentor, freeBefore);
    new Watch(site, tale).tell();
  }

  private Traveller someone(Answer found, int place) {
    UUID id = found.id("items." + place + ".mentor.personId");
    return new Traveller(id, found.text("items." + place + ".mentor.name"), site.as(id.toString()));
  }

  private Traveller signIn(String alias) {
    tale.chapter("A student signs in");
    Answer me = Eventually.success(SOON, () -> site.as(alias).get("/me"));
    tale.holds(
        me.text("mode").equals("ONLINE"),
        "%s studies online at %s and signs in."
            .formatted(me.text("displayName"), me.text("campus")));
    return new Traveller(me.id("personId"), me.text("displayName"), site.as(alias));
  }

  private void needs(Traveller mentee) {
    tale.chapter("What do I need?");
    Map<String, Object> answers = new HashMap<>();
    for (Need need : Need.values()) {
      answers.put(need.name(), Map.of("state", "SET_ASIDE"));
    }
    answers.put(NEED, Map.of("state", "OPEN", "ways", List.of("MENTOR")));
    answers.put(Need.ROLE_MODEL.name(), Map.of("state", "OPEN"));
    Answer saved = mentee.voice().replace("/me/needs", Map.of("needs", answers)).required();
    tale.holds(
        !saved.at("due").asBoolean(true) && saved.text("needs." + NEED + ".state").equals("OPEN"),
        "She answers all nine; professional development and a role model stay open.");
  }

  private Answer discover(Traveller mentee) {
    tale.chapter("Who offers just that?");
    Answer all =
        Eventually.get(
            SOON,
            () -> mentee.voice().get("/mentors?interaction=" + ASKED + "&need=" + NEED + "&free=1"),
            answer -> answer.ok() && answer.number("total") > 0);
    tale.holds(
        all.number("total") > 20 && all.at("facets.campus").size() > 1,
        "%d mentors of %d campuses offer ongoing mentoring for it and have room."
            .formatted(all.number("total"), all.at("facets.campus").size()));
    Answer best =
        mentee.get("/recommendations?need=" + NEED + "&interaction=" + ASKED + "&limit=5");
    tale.holds(
        best.items().size() >= 3 && best.at("items.0.reasons").size() > 0,
        "The first five are recommended with reasons; %s comes first with %d points, because:"
            .formatted(best.text("items.0.mentor.name"), best.number("items.0.score")));
    best.at("items.0.reasons")
        .valueStream()
        .map(r -> "%5d  %s".formatted(r.path("points").asInt(), r.path("text").asString("")))
        .forEach(tale::say);
    return best;
  }

  private void noDeadEnd(Traveller mentee, Traveller second, Traveller third) {
    tale.chapter("A first ask is declined, and leads on");
    UUID request =
        create(mentee, second, "I would like to learn from someone who does this every day.");
    second.told("REQUEST_CREATED", request);
    Answer declined =
        second
            .voice()
            .post(
                "/requests/" + request + "/decline",
                Map.of(
                    "reason", "NO_TIME_NOW",
                    "message", "I would have liked to; this term is full.",
                    "referredMentorId", third.id()))
            .required();
    tale.holds(
        declined.text("state").equals("DECLINED"),
        "%s declines kindly and names %s.".formatted(second.name(), third.name()));
    tale.holds(
        !mentee.told("REQUEST_DECLINED", request).isEmpty(),
        "%s is told, in her inbox.".formatted(mentee.name()));
    Answer next = mentee.get("/requests/" + request + "/next-options");
    tale.holds(
        next.id("referral.mentor.personId").equals(third.id())
            && next.at("recommendations").size() > 0
            && next.at("missing").size() == 0,
        "No dead end: the referral and %d more recommendations wait for her."
            .formatted(next.at("recommendations").size()));
  }

  private UUID ask(Traveller mentee, Traveller mentor) {
    tale.chapter("Dare to ask");
    Answer draft =
        mentee.get(
            "/requests/drafts?interaction=" + ASKED + "&need=" + NEED + "&mentorId=" + mentor.id());
    tale.holds(!draft.text("message").isBlank(), "A draft helps her over the first sentence.");
    UUID request = create(mentee, mentor, draft.text("message"));
    String title = mentor.told("REQUEST_CREATED", request);
    tale.holds(!title.isEmpty(), "%s is told: “%s”.".formatted(mentor.name(), title));
    Answer waiting = mentor.get("/requests?role=mentor&state=PENDING&limit=100");
    tale.holds(
        waiting.items().stream()
            .anyMatch(r -> r.path("requestId").asString("").equals(request.toString())),
        "The request stands among those that wait for an answer.");
    return request;
  }

  private UUID create(Traveller mentee, Traveller mentor, String words) {
    Map<String, Object> body =
        Map.of("mentorId", mentor.id(), "need", NEED, "interaction", ASKED, "message", words);
    String key = UUID.randomUUID().toString();
    Answer first = mentee.voice().create("/requests", key, body).required();
    Answer again = mentee.voice().create("/requests", key, body).required();
    tale.holds(
        first.text("state").equals("PENDING")
            && first.id("requestId").equals(again.id("requestId")),
        "She asks %s; sent twice by a shaky network, it is one request.".formatted(mentor.name()));
    return first.id("requestId");
  }

  private void accept(Traveller mentee, Traveller mentor, UUID request, int freeBefore) {
    tale.chapter("Yes");
    Answer accepted = mentor.voice().post("/requests/" + request + "/acceptance").required();
    tale.holds(accepted.text("state").equals("ACCEPTED"), "%s accepts.".formatted(mentor.name()));
    tale.holds(
        free(mentor) == freeBefore - 1,
        "A place is taken: %d of %d left.".formatted(freeBefore - 1, freeBefore));
    tale.holds(
        !mentee.told("REQUEST_ACCEPTED", request).isEmpty(),
        "%s is told.".formatted(mentee.name()));
    Answer map = constellation(mentee, answer -> answer.at("covered").toString().contains(NEED));
    tale.holds(
        map.at("cells").toString().contains(mentor.id().toString()),
        "Her constellation shows who meets the need now.");
  }

  private void placeIsFreeAgain(Traveller mentee, Traveller mentor, int freeBefore) {
    tale.chapter("Room for the next one");
    Eventually.get(
        SOON,
        () -> mentor.voice().get("/me/availability"),
        answer -> answer.number("free." + ASKED) == freeBefore);
    tale.holds(
        free(mentor) == freeBefore,
        "%s's place is free again: %d.".formatted(mentor.name(), freeBefore));
    Answer constellation = constellation(mentee, answer -> !answer.text("gaps.0.text").isEmpty());
    tale.holds(
        constellation.at("cells").toString().contains(mentor.id().toString()),
        "%s stays in %s's constellation; the next gap to fill: %s"
            .formatted(mentor.name(), mentee.name(), constellation.text("gaps.0.text")));
  }

  private static Answer constellation(Traveller mentee, Predicate<Answer> fits) {
    return Eventually.get(
        SOON,
        () -> mentee.voice().get("/constellation?open=" + NEED + "&open=ROLE_MODEL"),
        answer -> answer.ok() && fits.test(answer));
  }

  private static int free(Traveller mentor) {
    return mentor.get("/me/availability").number("free." + ASKED);
  }
}
