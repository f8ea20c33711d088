package org.constellation.gateway.guard;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedHttpTest extends GatewayStage {
  @AfterEach
  void everyone_is_well_again() {
    FakeServices.reset();
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> get("/api/v1/engagements").statusCode() == 200);
  }

  @Test
  void a_service_that_is_too_slow_is_not_waited_for() {
    FakeServices.of(Service.ENGAGEMENT)
        .stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(6000)));

    assertUnavailable(get("/api/v1/engagements"));
  }

  @Test
  void a_service_that_breaks_down_is_left_alone_until_it_is_well() {
    FakeServices.of(Service.ENGAGEMENT)
        .stubFor(
            any(anyUrl())
                .willReturn(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    IntStream.range(0, 12).forEach(_ -> assertUnavailable(post("/api/v1/engagements/1/pause")));
    int arrived = FakeServices.of(Service.ENGAGEMENT).findAll(anyRequestedFor(anyUrl())).size();
    assertThat(arrived).isLessThan(12);
    assertThat(get("/api/v1/mentors").statusCode()).as("another service").isEqualTo(200);

    FakeServices.reset();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> get("/api/v1/engagements").statusCode() == 200);
  }

  @Test
  void errors_that_a_service_answers_itself_are_passed_on_and_break_nothing() {
    FakeServices.of(Service.ENGAGEMENT).stubFor(any(anyUrl()).willReturn(serverError()));

    IntStream.range(0, 12)
        .forEach(_ -> assertThat(get("/api/v1/engagements").statusCode()).isEqualTo(500));
  }

  @Test
  void more_calls_than_the_bulkhead_holds_are_refused_at_once() {
    FakeServices.of(Service.ENGAGEMENT)
        .stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(1500)));

    List<Integer> statuses;
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, 8)
              .mapToObj(_ ->
                  CompletableFuture.supplyAsync(
                      () -> get("/api/v1/engagements").statusCode(), callers))
              .toList();
      statuses = calls.stream().map(CompletableFuture::join).toList();
    }

    assertThat(statuses).contains(200).containsOnly(200, 503);
    assertThat(statuses.stream().filter(status -> status == 200).count()).isLessThanOrEqualTo(4);
  }

  private HttpResponse<String> get(String path) {
    return browser().get(path, "Authorization", bearer(TestTokens.mentee()));
  }

  private HttpResponse<String> post(String path) {
    return browser().post(path, "", "Authorization", bearer(TestTokens.mentee()));
  }

  private void assertUnavailable(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    assertThat(answer.body()).contains("\"code\":\"unavailable\"").doesNotContain("Exception");
  }
}
