package org.constellation.local.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerTest {
  private static final String BODY =
      """
      {"items": [{"mentor": {"name": "Ana"}}], "total": 7}
      """;

  private static Answer answer(int status) {
    return new Answer("GET /mentors", status, JsonMapper.shared().readTree(BODY), Optional.empty());
  }

  @Test
  void a_path_finds_what_is_there_and_is_empty_for_what_is_not() {
    assertThat(answer(200).text("items.0.mentor.name")).isEqualTo("Ana");
    assertThat(answer(200).number("total")).isEqualTo(7);
    assertThat(answer(200).text("items.1.mentor.name")).isEmpty();
  }

  @Test
  void a_failure_says_what_was_asked_and_what_came() {
    assertThatExceptionOfType(Answer.UnexpectedAnswer.class)
        .isThrownBy(() -> answer(409).required())
        .withMessageContaining("GET /mentors answered 409");
    assertThat(answer(204).required().ok()).isTrue();
  }
}
