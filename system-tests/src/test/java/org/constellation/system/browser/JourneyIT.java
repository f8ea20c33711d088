package org.constellation.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main journey as people take it: with a finger on a phone, two browsers side by side. */
@ExtendWith(Stage.class)
class JourneyIT {
  private static final int NEEDS = 9;
  private static final String NEED = "PROFESSIONAL_DEVELOPMENT";
  private static final String ASK = "ONGOING_MENTORING";

  @Test
  void a_need_becomes_an_engagement_and_a_silence_is_seen(Stage.Scene stage) {
    Site site = stage.site();
    Words words = Words.of(site);
    String mentorId = site.as("mentor").get("/me").required().text("personId");
    try (Visitor student = stage.visitor(Look.PHONE).signedInAs("a student");
        Visitor mentor = stage.visitor(Look.DESK).signedInAs("a mentor")) {
      checksNeeds(student, words);
      seesWhy(student);
      asks(student, words, mentorId);
      accepts(mentor, words);
      isToldAtOnce(student);
      agree(student, mentor);
      write(student, mentor);
      meet(student);
      isMissed(stage, site.anyone());
      finishes(student);
    }
  }

  private static void checksNeeds(Visitor student, Words words) {
    student.open("/needs/check-up").sees("Needs check-up");
    for (int card = 1; card <= NEEDS; card++) {
      String need = student.page().locator("form.card h2").innerText();
      if (need.equals(words.need(NEED))) {
        student.choice(words.stateOpen()).click();
        student.findsNoBarrier().button("Next").click();
      } else {
        student.button("Not now").click();
      }
      assertThat(student.page().locator("form.card h2", Texts.of(need))).hasCount(0);
    }
    assertThat(student.page().getByText("All nine looked at")).isVisible();
    student.findsNoBarrier();
  }

  private static void seesWhy(Visitor student) {
    student.open("/discover?need=" + NEED).sees("Discover");
    assertThat(student.page().locator(".mentor .why li").first()).isVisible();
    student.findsNoBarrier();
  }

  private static void asks(Visitor student, Words words, String mentorId) {
    student.open("/mentors/" + mentorId + "?need=" + NEED).findsNoBarrier();
    student.link("Ask for: " + words.ask(ASK)).click();
    student.sees("Ask ").findsNoBarrier().button("Next").click();
    assertThat(student.page().getByText("Why you?")).isVisible();
    student.findsNoBarrier().button("Next").click();
    assertThat(student.page().getByText("This is what will be sent")).isVisible();
    Locator question = student.page().locator("textarea");
    question.fill("Which of your <b>first</b> projects taught you most?");
    student.findsNoBarrier().button("Send the request").click();
    assertThat(student.page().locator("request-screen .state")).hasText("Waiting for an answer");
    assertThat(student.page().getByText("<b>first</b>")).isVisible();
    student.findsNoBarrier();
  }

  private static void accepts(Visitor mentor, Words words) {
    mentor.open("/inbox").sees("Inbox");
    Locator card = mentor.page().locator(".card", Texts.of("<b>first</b>"));
    assertThat(card).containsText(words.ask(ASK));
    card.locator("button", Texts.locator("Decline")).click();
    assertThat(card.getByText("Reason", Texts.exactly())).isVisible();
    mentor.findsNoBarrier();
    card.locator("button", Texts.locator("Accept")).click();
    assertThat(mentor.page().getByText("<b>first</b>")).hasCount(0);
  }

  private static void isToldAtOnce(Visitor student) {
    assertThat(student.page().locator(".toast")).isVisible();
    student.findsNoBarrier();
    student.link("To the engagement").click();
    student.sees(" with ").findsNoBarrier();
  }

  private static void agree(Visitor student, Visitor mentor) {
    student.button("Propose an agreement").click();
    student.field("Goals").fill("Find a first data project\nWrite a better CV");
    student.findsNoBarrier().button("Propose").click();
    assertThat(student.page().getByText("You agreed; the other side is asked.")).isVisible();
    mentor.open(student.page().url()).button("I agree").click();
    assertThat(mentor.page().getByText("Agreed by both on")).isVisible();
    assertThat(student.page().getByText("Agreed by both on")).isVisible();
    mentor.findsNoBarrier();
  }

  private static void write(Visitor student, Visitor mentor) {
    student.field("Write a message").fill("Thank you for <i>yes</i>!");
    student.button("Send").click();
    assertThat(mentor.page().locator(".talk")).containsText("Thank you for <i>yes</i>!");
    mentor.unfold("Give a sign of life").choice("We had a call").click();
    mentor.button("Record the check-in").click();
    assertThat(mentor.page().locator("check-in-part li")).not().hasCount(0);
    mentor.findsNoBarrier();
  }

  private static void meet(Visitor student) {
    LocalDateTime soon =
        LocalDateTime.now(ZoneOffset.UTC).plusMonths(6).truncatedTo(ChronoUnit.HOURS);
    student.unfold("Plan a session").field("When").fill(soon.toString());
    student.findsNoBarrier().button("Plan it").click();
    assertThat(student.page().locator("sessions-part li")).containsText("planned");
  }

  private static void isMissed(Stage.Scene stage, Voice anyone) {
    anyone.post("/dev/clock", Map.of("advance", "P45D")).required();
    try (Visitor coordinator = stage.visitor(Look.PHONE).signedInAs("a coordinator")) {
      coordinator.open("/oversight").sees("Oversight of");
      Locator overdue =
          coordinator.page().locator(".rows li", Texts.of("Check-in overdue")).first();
      assertThat(overdue).isVisible();
      coordinator.findsNoBarrier();
      overdue.getByRole(AriaRole.LINK).click();
      assertThat(coordinator.page().locator("engagement-screen")).isVisible();
      coordinator.settled().findsNoBarrier();
      assertThat(coordinator.page().locator("messages-part")).hasCount(0);
    }
  }

  private static void finishes(Visitor student) {
    String engagement = student.page().url();
    student.open("/notifications").sees("Notifications").findsNoBarrier();
    student.open(engagement);
    assertThat(student.page().getByText("Check-in overdue")).isVisible();
    student.unfold("Finish: we did what we wanted").button("Finish").click();
    assertThat(student.page().locator("engagement-screen > .card .state.completed")).isVisible();
    student.choice("5 – very helpful").click();
    student.findsNoBarrier().button("Give feedback").click();
    assertThat(student.page().getByText("You gave 5 of 5.")).isVisible();
  }
}
