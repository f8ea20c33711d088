package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the HTTP interface makes of a body. */
class ToyBodiesTest extends ToyCalls {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"count": 3                  | malformed
          nonsense                     | malformed
          {"count": 3, "extra": 1}     | invalid
          {"count": "3"}               | invalid
          {"count": 3.5}               | invalid
          {"count": null}              | invalid
          {"count": true}              | invalid
          {"word": "x"}                | invalid
          {"count": 3, "word": 7}      | invalid
          {"count": -1}                | invalid
          {"count": 3, "count": 4}     | malformed
          [1]                          | invalid
          {"count": 3} {"count": 3}    | invalid
          """)
  void a_wrong_body_is_told_and_changes_nothing(String body, String code) throws Exception {
    isProblem(post("\"bad\"", body), 400, code);
    assertThat(JSON.readTree(send(request("/api/v1/toys").GET()).body()).path("items").size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          length | 5
          length | 1.5
          length | "5"
          length | ""
          at     | 1763800000
          at     | "1763800000"
          at     | [2026]
          from   | [18, 0]
          from   | 18
          from   | "later"
          """)
  void a_time_is_written_out_or_its_field_is_named(String field, String value) throws Exception {
    var answer = post("\"time\"", "{\"count\": 3, \"" + field + "\": " + value + "}");

    isProblem(answer, 400, "invalid");
    assertThat(JSON.readTree(answer.body()).at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void times_are_read_as_they_are_written() throws Exception {
    String body =
        """
        {"count": 3, "length": "PT45M", "at": "2026-11-22T04:30:00Z", "from": "18:00"}
        """;

    assertThat(post("\"written\"", body).statusCode()).isEqualTo(201);
  }

  @Test
  void where_no_body_belongs_none_or_an_empty_one_is_taken() throws Exception {
    String path =
        post("\"reset\"", "{\"count\": 3}").headers().firstValue("Location").orElseThrow()
            + "/reset";

    for (String fine : java.util.List.of("", "{}", " { } ")) {
      assertThat(send(request(path).POST(BodyPublishers.ofString(fine))).statusCode())
          .isEqualTo(200);
    }
    for (String bad : java.util.List.of("{\"count\": 1}", "[]", "null", "x", " ".repeat(100))) {
      isProblem(send(request(path).POST(BodyPublishers.ofString(bad))), 400, "invalid");
    }
  }

  @Test
  void a_deep_or_large_body_is_refused() throws Exception {
    String deep = "{\"word\":" + "[".repeat(200) + "]".repeat(200) + "}";
    assertThat(post("\"deep\"", deep).statusCode()).isEqualTo(400);
    isProblem(post("\"big\"", "{\"word\": \"" + "x".repeat(1_000_000) + "\"}"), 413, "too-large");
  }
}
