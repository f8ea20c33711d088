package org.constellation.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.Map;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.local.calls.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a suggestion to the composer, with the drafted words. */
@ExtendWith(Stage.class)
class SuggestionsIT {

  private static void needs(Voice student) {
    Map<String, Object> answers = new HashMap<>();
    for (Need need : Need.values()) {
      answers.put(need.name(), Map.of("state", need == Need.ROLE_MODEL ? "OPEN" : "SET_ASIDE"));
    }
    student.replace("/me/needs", Map.of("needs", answers)).required();
  }

  @Test
  void a_suggestion_leads_to_the_composer_with_its_draft(Stage.Scene stage) {
    needs(stage.site().as("student"));
    try (Visitor student = stage.visitor(Look.PHONE).signedInAs("a student")) {
      student.open("/suggestions").sees("A first step").findsNoBarrier();
      String draft = student.page().locator(".words").first().innerText();
      student.link("Begin with these words").click();
      student.sees("Ask ").button("Next").click();
      Locator why = student.page().locator("textarea").first();
      assertThat(why).hasValue(draft.substring(0, draft.indexOf('\n')));
      student.findsNoBarrier().button("Next").click();
      assertThat(student.page().locator(".preview .words")).hasText(draft);
    }
  }

  @Test
  void who_wants_to_hear_of_none_says_so(Stage.Scene stage) {
    try (Visitor student = stage.visitor(Look.PHONE_AT_NIGHT).signedInAs("a student")) {
      student.open("/suggestions").button("Do not tell me any more").click();
      assertThat(student.button("Tell me again")).isVisible();
      student.findsNoBarrier().button("Tell me again").click();
      assertThat(student.button("Do not tell me any more")).isVisible();
      student.findsNoBarrier();
    }
  }
}
