package org.constellation.local.seed;

import static org.constellation.contracts.vocabulary.InteractionType.CAREER_CONVERSATION;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.MOCK_INTERVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.ONGOING_MENTORING;
import static org.constellation.contracts.vocabulary.InteractionType.QUICK_QUESTION;
import static org.constellation.contracts.vocabulary.Need.ACCOUNTABILITY;
import static org.constellation.contracts.vocabulary.Need.COMMUNITY;
import static org.constellation.contracts.vocabulary.Need.EMOTIONAL_SUPPORT;
import static org.constellation.contracts.vocabulary.Need.PROFESSIONAL_DEVELOPMENT;
import static org.constellation.contracts.vocabulary.Need.ROLE_MODEL;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;

/**
 * Six and a half weeks among the cast, so that every screen has something in it: an engagement that
 * fell silent, one that thrives, one completed; requests that wait, one declined with a referral,
 * one that nobody answered.
 */
final class Story {
  /** How long before today it begins. */
  static final Duration BEGINS = Duration.ofDays(-45);

  private static final ZoneId ANCHORAGE = ZoneId.of("America/Anchorage");
  private static final Map<Need, String> OF_THE_STUDENT =
      Map.of(
          PROFESSIONAL_DEVELOPMENT, "OPEN",
          ROLE_MODEL, "OPEN",
          COMMUNITY, "OPEN",
          ACCOUNTABILITY, "BEING_MET",
          EMOTIONAL_SUPPORT, "MET");

  private final Acts acts;
  private final Cast cast;
  private final Neighbours neighbours;

  Story(Acts acts, Cast cast, Neighbours neighbours) {
    this.acts = acts;
    this.cast = cast;
    this.neighbours = neighbours;
  }

  void play() {
    sixWeeksAgo();
    acts.letTimePassUntil(Duration.ofDays(-20));
    threeWeeksAgo();
    acts.letTimePassUntil(Duration.ofDays(-6));
    lastWeek();
    acts.letTimePassUntil(Duration.ofDays(-2));
    theDayBeforeYesterday();
    acts.letTimePassUntil(Duration.ZERO);
  }

  private void sixWeeksAgo() {
    acts.needs("student", OF_THE_STUDENT);
    acts.needs("second-student", Map.of(PROFESSIONAL_DEVELOPMENT, "OPEN"));
    acts.needs("third-student", Map.of(PROFESSIONAL_DEVELOPMENT, "OPEN", ROLE_MODEL, "OPEN"));
    acts.needs("staged-student", Map.of(ROLE_MODEL, "OPEN", EMOTIONAL_SUPPORT, "OPEN"));

    UUID silent = mentoring("third-student", "I changed jobs and want to grow into data work.");
    acts.message("mentor", silent, "story-welcome", "Good to have you. What would a good year be?");
    acts.message("third-student", silent, "story-plan", "To lead a small project by autumn.");

    UUID reviewed =
        acts.ask(
            "second-student",
            id("mentor"),
            PROFESSIONAL_DEVELOPMENT,
            CV_REVIEW,
            "Could you look at one page before I send it out next week?");
    acts.accept("mentor", reviewed);
    acts.message("mentor", reviewed, "story-cv", "Two changes, both at the top. Then send it.");
    acts.complete("second-student", reviewed, Map.of("needMet", true, "rating", 5));

    UUID chat =
        acts.ask(
            "student",
            id("peer"),
            COMMUNITY,
            QUICK_QUESTION,
            "How did you find people to study with when everything is online?");
    acts.accept("peer", chat);
    acts.message("peer", chat, "story-peer", "Thursday evenings there are six of us. Come along.");
  }

  private void threeWeeksAgo() {
    UUID thriving = mentoring("student", "I study online and know nobody who works with data.");
    acts.message("student", thriving, "story-first", "Thank you for taking the time yesterday.");

    UUID declined =
        acts.ask(
            "student",
            id("second-mentor"),
            ROLE_MODEL,
            CAREER_CONVERSATION,
            "How did you come to teach statistics?");
    acts.decline(
        "second-mentor",
        declined,
        "I would have liked to, and this term is full. A colleague tells it better than I do.",
        id("third-mentor"));

    acts.ask(
        "peer",
        id("third-mentor"),
        PROFESSIONAL_DEVELOPMENT,
        CAREER_CONVERSATION,
        "What do you look at first in an application?");
  }

  private void lastWeek() {
    UUID thriving = mentoring("student", "I study online and know nobody who works with data.");
    acts.checkIn("student", thriving, "story-touch", "Finished the first notebook.");
    acts.session("mentor", thriving, "story-session", ANCHORAGE, 9 * 24);
  }

  private void theDayBeforeYesterday() {
    acts.ask(
        "staged-student",
        id("mentor"),
        ROLE_MODEL,
        CAREER_CONVERSATION,
        "I would like to hear how someone moved from psychology to data.");
    UUID question =
        acts.ask(
            "second-student",
            id("mentor"),
            PROFESSIONAL_DEVELOPMENT,
            QUICK_QUESTION,
            "Is a certificate worth it, or is a project better?");
    acts.askForMore("mentor", question, "Which certificate, and what kind of project?");
    acts.ask(
        "student",
        id("third-mentor"),
        PROFESSIONAL_DEVELOPMENT,
        MOCK_INTERVIEW,
        "I have my first interview in three weeks and would like to practise once.");
    neighbours.ask("alaska-anchorage");
  }

  private UUID mentoring(String mentee, String words) {
    UUID engagement =
        acts.ask(mentee, id("mentor"), PROFESSIONAL_DEVELOPMENT, ONGOING_MENTORING, words);
    acts.accept("mentor", engagement);
    acts.agree(
        "mentor",
        mentee,
        engagement,
        List.of("One small project finished", "A clear picture of the next step"));
    return engagement;
  }

  private UUID id(String alias) {
    return cast.members().stream()
        .filter(m -> m.alias().equals(alias))
        .findFirst()
        .orElseThrow()
        .row()
        .personId();
  }
}
