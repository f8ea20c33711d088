package org.constellation.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Looking around among all mentors never ends at a wall. */
@ExtendWith(Stage.class)
class SearchIT {

  @Test
  void where_nobody_is_found_a_button_takes_away_what_stands_in_the_way(Stage.Scene stage) {
    try (Visitor student = stage.visitor(Look.PHONE).signedInAs("a student")) {
      student.open("/mentors?q=qqzzqqzz&free=1").sees("Search all mentors");
      assertThat(student.page().locator(".empty")).containsText("Without the filter on the words");
      student.findsNoBarrier().button("Search without: Words").click();
      assertThat(mentors(student).first()).isVisible();
      assertThat(student.page().locator("#found")).isFocused();
      assertThat(student.page()).hasURL(student.page().url().replaceAll("\\?.*", "?free=1"));
      student.findsNoBarrier();
    }
  }

  @Test
  void of_a_sentence_the_first_ten_words_are_looked_for(Stage.Scene stage) {
    String cut = "Only the first 10 words are looked for.";
    try (Visitor student = stage.visitor(Look.PHONE).signedInAs("a student")) {
      student.open("/mentors");
      student.field("Words").fill("qqzzqqzz is what I would like to learn from you, please, now");
      student.button("Search").click();
      assertThat(student.page().locator("form .hint")).hasText(cut);
      assertThat(student.page().locator(".visually-hidden[role=status]"))
          .containsText(cut + " Nobody fits all of this.");
      student.page().reload();
      assertThat(student.settled().page().locator("form .hint")).hasText(cut);
      student.findsNoBarrier();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sector", "Size of the ask"})
  void every_facet_of_the_search_can_be_chosen_from(String facet, Stage.Scene stage) {
    try (Visitor student = stage.visitor(Look.DESK).signedInAs("a student")) {
      student.open("/mentors").unfold(facet);
      Locator first = student.page().locator("details[open] label.choice").first();
      int found = Integer.parseInt(first.locator("small").innerText());
      first.click();
      assertThat(student.page().locator("#found")).containsText(found + " mentor");
      student.findsNoBarrier();
    }
  }

  @Test
  void who_was_asked_is_listed_and_not_offered_to_be_asked_again(Stage.Scene stage) {
    String path = "/mentors?q=" + asked(stage.site()).replace(' ', '+');
    try (Visitor student = stage.visitor(Look.PHONE).signedInAs("a student");
        Visitor mentor = stage.visitor(Look.PHONE).signedInAs("a mentor")) {
      Locator card = mentors(student.open(path)).first();
      assertThat(card).containsText("You have asked this mentor already.");
      assertThat(card.locator(".actions")).hasCount(0);
      assertThat(mentors(mentor.open(path)).first().locator(".actions")).hasCount(0);
      mentor.findsNoBarrier();
    }
  }

  /** Asks somebody whom no other test asks, and gives their name when that is known here. */
  private static String asked(Site site) {
    Voice student = site.as("student");
    String taken = site.as("mentor").get("/me").required().text("personId");
    JsonNode best =
        student.get("/recommendations?need=ROLE_MODEL&limit=5").required().items().stream()
            .filter(item -> !item.at("/mentor/personId").asString().equals(taken))
            .findFirst()
            .orElseThrow();
    String mentor = best.at("/mentor/personId").asString();
    Map<String, String> ask =
        Map.of(
            "mentorId",
            mentor,
            "need",
            "ROLE_MODEL",
            "interaction",
            best.at("/offers/0/interaction").asString(),
            "message",
            "Would you tell me how you began?");
    student.create("/requests", ask).required();
    String name = best.at("/mentor/name").asString();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> isAsked(student.get("/mentors?q=" + name.replace(' ', '+')).required()));
    return name;
  }

  private static boolean isAsked(Answer found) {
    return found.text("items.0.whyNot").equals("ASKED");
  }

  private static Locator mentors(Visitor visitor) {
    return visitor.page().locator(".card.mentor");
  }
}
