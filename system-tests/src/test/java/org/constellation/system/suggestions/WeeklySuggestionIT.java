package org.constellation.system.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;
import org.constellation.system.stack.StackProcess;
import org.junit.jupiter.api.Test;

/** Weeks go by on the local stack's clock, which stops at all that falls due on the way. */
class WeeklySuggestionIT {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final String TITLE = "People who could help you";

  @Test
  void who_has_asked_nobody_is_told_at_most_once_a_week_until_they_stop_it_or_ask()
      throws Exception {
    try (StackProcess stack =
        StackProcess.start(Path.of("..").toAbsolutePath().normalize(), false)) {
      Site site = stack.site();
      Story story = new Story(site, site.as("student"));
      story.names(Need.ROLE_MODEL);
      List<Instant> told = story.fiveWeeks();

      story.stops();
      story.goOn("P40D");
      assertThat(story.told()).isEqualTo(told);

      story.asks();
      story.wantsThemAgain();
      story.names(Need.COMMUNITY);
      story.goOn("P10D");
      assertThat(story.told()).isEqualTo(told);
      assertThat(story.mails()).isEqualTo(told.size());
    }
  }

  /** What the student does, and is told. */
  private record Story(Site site, Voice student) {

    void goOn(String period) {
      site.anyone().post("/dev/clock", Map.of("advance", period)).required();
    }

    void names(Need open) {
      Map<String, Object> answers = new HashMap<>();
      for (Need need : Need.values()) {
        answers.put(need.name(), Map.of("state", need == open ? "OPEN" : "SET_ASIDE"));
      }
      student.replace("/me/needs", Map.of("needs", answers)).required();
    }

    /** At most one in each of the weeks, in the inbox and by mail. */
    List<Instant> fiveWeeks() {
      for (int week = 1; week <= 5; week++) {
        goOn("P7D");
        assertThat(told()).hasSizeBetween(1, week);
      }
      List<Instant> told = told();
      assertThat(told).hasSize(4);
      for (int i = 1; i < told.size(); i++) {
        assertThat(Duration.between(told.get(i - 1), told.get(i))).isGreaterThanOrEqualTo(WEEK);
      }
      Eventually.get(SOON, () -> site.anyone().get("/dev/mails"), _ -> mails() == told.size());
      return told;
    }

    /** When the student was told, in order. */
    List<Instant> told() {
      return student.get("/notifications?limit=100").required().items().stream()
          .filter(each -> each.path("kind").asString("").equals("SUGGESTION_MADE"))
          .map(each -> Instant.parse(each.path("createdAt").asString("")))
          .sorted()
          .toList();
    }

    long mails() {
      return site.anyone().get("/dev/mails").required().items().stream()
          .filter(mail -> mail.path("subject").asString("").equals(TITLE))
          .count();
    }

    void stops() {
      student.post("/suggestions/pause").required();
      assertThat(suggestions().at("wanted").asBoolean(true)).isFalse();
    }

    void wantsThemAgain() {
      student.remove("/suggestions/pause").required();
      assertThat(suggestions().at("wanted").asBoolean(false)).isTrue();
    }

    private Answer suggestions() {
      return student.get("/suggestions?open=ROLE_MODEL").required();
    }

    /** The drafted message, as it stands. */
    void asks() {
      Answer suggested = suggestions();
      String mentor = suggested.text("items.0.mentor.personId");
      Map<String, Object> ask =
          Map.of(
              "mentorId", mentor,
              "need", suggested.text("items.0.need"),
              "interaction", suggested.text("items.0.interaction"),
              "message", suggested.text("items.0.draft.text"));
      assertThat(student.create("/requests", ask).required().text("state")).isEqualTo("PENDING");
      Eventually.get(
          SOON, this::suggestions, now -> !now.text("items.0.mentor.personId").equals(mentor));
    }
  }
}
