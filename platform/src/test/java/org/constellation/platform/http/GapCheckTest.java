package org.constellation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.access.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

class GapCheckTest {

  /** As operations take lists: one by one, or together in a record. */
  static final class Lists {
    record Query(List<Need> need, List<String> word) {}

    void list(
        Caller caller,
        @RequestParam Set<Channel> channel,
        @RequestParam(name = "open") Set<Need> needs,
        @RequestParam List<String> word,
        @RequestParam String q,
        Query query) {}
  }

  private final GapCheck check = new GapCheck();
  private final HandlerMethod operation =
      new HandlerMethod(
          new Lists(),
          Arrays.stream(Lists.class.getDeclaredMethods())
              .filter(method -> method.getName().equals("list"))
              .findFirst()
              .orElseThrow());

  @ParameterizedTest
  @ValueSource(strings = {",", "VIDEO,", ",VIDEO", "VIDEO,,PHONE", " ", "VIDEO, "})
  void a_list_with_a_gap_is_refused_by_its_name(String list) {
    for (String name : List.of("channel", "open", "need")) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> passes(name, list))
          .satisfies(problem -> assertThat(problem.getBody().toString()).contains("field=" + name));
    }
  }

  @Test
  void an_empty_one_of_several_is_refused() {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> passes("channel", "", "VIDEO"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0]", "[1]", "[300]", "[", "[x]", "[1].name"})
  void a_place_in_a_list_is_not_to_be_named(String place) {
    for (String name : List.of("channel", "open", "need", "word")) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> passes(name + place, "VIDEO"))
          .satisfies(problem -> assertThat(problem.getBody().toString()).contains("field=" + name));
    }
  }

  @Test
  void a_list_written_in_another_way_has_no_gap_either() {
    assertThat(passes("need[]", "ROLE_MODEL")).isTrue();
    assertThat(passes("word[]", ",")).isTrue();
    for (String name : List.of("need[]", "!need", "!need[]")) {
      assertThatExceptionOfType(Problem.class).isThrownBy(() -> passes(name, "ROLE_MODEL,"));
    }
  }

  @Test
  void whole_lists_empty_ones_and_none_pass() {
    assertThat(passes("channel", "VIDEO,PHONE")).isTrue();
    assertThat(passes("channel", "VIDEO", "PHONE")).isTrue();
    assertThat(passes("channel", "")).isTrue();
    assertThat(passes("colour", ",")).isTrue();
  }

  @Test
  void words_and_what_no_operation_takes_may_be_anything() {
    assertThat(passes("word", ",")).isTrue();
    assertThat(passes("q", ",")).isTrue();
    assertThat(passes("roles", ",")).isTrue();
    assertThat(passes("q[1]", "")).isTrue();
  }

  private boolean passes(String name, String... values) {
    var request = new MockHttpServletRequest();
    request.addParameter(name, values);
    return check.preHandle(request, new MockHttpServletResponse(), operation);
  }
}
