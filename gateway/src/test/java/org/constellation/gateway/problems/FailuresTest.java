package org.constellation.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.AuthenticationServiceException;

class FailuresTest {
  @ParameterizedTest
  @CsvSource({
    "400, malformed, 400",
    "401, unauthenticated, 401",
    "403, forbidden, 403",
    "404, not-found, 404",
    "405, method-not-allowed, 405",
    "406, not-acceptable, 406",
    "413, too-large, 413",
    "415, unsupported-media-type, 415",
    "418, malformed, 400",
    "500, unexpected, 500",
    "502, unexpected, 500"
  })
  void every_status_has_its_problem(int status, String code, int answered) {
    Problem problem = Failures.problemOf(status, null);

    assertThat(problem.code().code()).isEqualTo(code);
    assertThat(problem.code().status()).isEqualTo(answered);
    assertThat(problem.body("/x", null))
        .containsEntry("type", "/problems/" + code)
        .containsEntry("instance", "/x");
  }

  @Test
  void a_token_that_cannot_be_checked_for_want_of_keys_is_no_bad_token() {
    var failure = new RuntimeException(new AuthenticationServiceException("no keys"));
    Problem problem = Failures.problemOf(500, failure);

    assertThat(problem.code()).isEqualTo(ProblemCode.UNAVAILABLE);
    assertThat(problem.retryAfterSeconds()).isEqualTo("5");
  }

  @Test
  void what_a_failure_says_is_never_passed_on() {
    var failure = new IllegalStateException("secret of Ada");

    assertThat(Failures.problemOf(500, failure).body("/x", "c1").toString())
        .doesNotContain("secret", "Ada", "IllegalState")
        .contains("c1");
  }
}
