package org.constellation.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of every role can be used by everyone, whatever they see it on. */
@ExtendWith(Stage.class)
class ScreensIT {

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_stranger_finds_the_way_in(Look look, Stage.Scene stage) {
    try (Visitor stranger = stage.visitor(look)) {
      stranger.open("/").sees("Nobody needs just one mentor").findsNoBarrier();
      stranger.open("/requests").sees("Nobody needs just one mentor").findsNoBarrier();
      assertThat(stranger.link("Sign in").getAttribute("href")).contains("to=%2Frequests");
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_student_has_all_that_a_student_needs(Look look, Stage.Scene stage) {
    try (Visitor student = stage.visitor(look).signedInAs("a student")) {
      student.open("/").sees("What do I need?").findsNoBarrier();
      student.open("/needs/check-up").sees("Needs check-up").findsNoBarrier();
      student.open("/constellation").sees("My constellation").findsNoBarrier();
      student.open("/suggestions").sees("A first step").findsNoBarrier();
      student.open("/discover?need=ROLE_MODEL").sees("Discover").findsNoBarrier();
      student.open("/mentors").sees("Search all mentors").findsNoBarrier();
      student.open("/requests").sees("My requests").findsNoBarrier();
      student.open("/engagements").sees("Engagements").findsNoBarrier();
      student.open("/notifications").sees("Notifications").findsNoBarrier();
      student.open("/inbox").sees("This is not for your role").findsNoBarrier();
      student.open("/no-such-place").sees("Not found").findsNoBarrier();
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_mentor_has_all_that_a_mentor_needs(Look look, Stage.Scene stage) {
    try (Visitor mentor = stage.visitor(look).signedInAs("a mentor")) {
      mentor.open("/").sees("Inbox").findsNoBarrier();
      mentor.open("/giving").sees("My giving").findsNoBarrier();
      mentor.button("Change what I give").click();
      mentor.findsNoBarrier();
      mentor.open("/engagements").sees("Engagements").findsNoBarrier();
      mentor.open("/notifications").sees("Notifications").findsNoBarrier();
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void a_coordinator_sees_the_campus(Look look, Stage.Scene stage) {
    try (Visitor coordinator = stage.visitor(look).signedInAs("a coordinator")) {
      coordinator.open("/").sees("Oversight of").findsNoBarrier();
      coordinator.open("/notifications").sees("Notifications").findsNoBarrier();
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void an_operator_sees_the_services(Look look, Stage.Scene stage) {
    try (Visitor operator = stage.visitor(look).signedInAs("an operator")) {
      operator.open("/").sees("Operations").findsNoBarrier();
      operator.open("/problems/mentor-full").sees("All your places are taken").findsNoBarrier();
    }
  }
}
