package org.constellation.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.constellation.gateway.problems.ProblemCode;
import org.constellation.gateway.services.Service;
import org.junit.jupiter.api.Test;

class GuardTest {
  private final Guards guards =
      new Guards(
          new GuardSettings(
              Duration.ofSeconds(1),
              Duration.ofMillis(50),
              Duration.ofSeconds(1),
              2,
              Duration.ofSeconds(10),
              4,
              50,
              Duration.ofMillis(200),
              2,
              Duration.ofMillis(1)));
  private final Guard guard = guards.of(Service.MATCHING);

  @Test
  void a_service_that_fails_too_often_is_given_a_rest_and_then_tried_again() throws Exception {
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> guard.call(false, broken()))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThatThrownBy(() -> guard.call(false, () -> "not called"))
        .isInstanceOf(CallNotPermittedException.class);

    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreExceptions()
        .until(() -> "back".equals(guard.call(false, () -> "back")));
  }

  @Test
  void one_services_breaker_leaves_the_others_alone() throws Exception {
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> guard.call(false, broken()))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(guards.of(Service.PROFILE).call(false, () -> "there")).isEqualTo("there");
  }

  @Test
  void our_own_faults_do_not_count_against_the_service() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> guard.call(false, bug())).isInstanceOf(IllegalStateException.class);
    }
    assertThat(guard.call(false, () -> "there")).isEqualTo("there");
  }

  @Test
  void a_refused_connection_is_tried_again_only_where_that_is_safe() {
    AtomicInteger tries = new AtomicInteger();
    Callable<String> refused =
        () -> {
          tries.incrementAndGet();
          throw new UncheckedIOException(new ConnectException("refused"));
        };

    assertThatThrownBy(() -> guard.call(true, refused)).isInstanceOf(UncheckedIOException.class);
    assertThat(tries.getAndSet(0)).isEqualTo(3);

    assertThatThrownBy(() -> guard.call(false, refused)).isInstanceOf(UncheckedIOException.class);
    assertThat(tries.get()).isEqualTo(1);
  }

  @Test
  void a_connection_that_broke_later_is_not_tried_again() {
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(() ->
            guard.call(
                true,
                () -> {
                  tries.incrementAndGet();
                  throw new UncheckedIOException(new IOException("reset"));
                }))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(tries.get()).isEqualTo(1);
  }

  @Test
  void nobody_waits_longer_than_the_limit_and_the_call_is_cancelled() {
    CompletableFuture<String> never = new CompletableFuture<>();

    assertThatThrownBy(() -> guard.inTime(() -> never))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(HttpTimeoutException.class);
    assertThat(never).isCancelled();
  }

  @Test
  void a_stream_may_be_silent_for_longer_than_the_limit() {
    CompletableFuture<String> late =
        new CompletableFuture<String>().completeOnTimeout("event", 150, TimeUnit.MILLISECONDS);

    assertThat(guard.untimed(() -> late)).isEqualTo("event");
  }

  @Test
  void more_calls_than_fit_are_refused_at_once() throws Exception {
    CountDownLatch inside = new CountDownLatch(2);
    CountDownLatch leave = new CountDownLatch(1);
    Callable<String> stays =
        () -> {
          inside.countDown();
          leave.await();
          return "done";
        };
    for (int i = 0; i < 2; i++) {
      Thread.ofVirtual().start(() -> assertThat(quietly(stays)).isEqualTo("done"));
    }
    inside.await();

    assertThatThrownBy(() -> guard.call(false, () -> "third"))
        .isInstanceOf(BulkheadFullException.class);
    leave.countDown();
  }

  @Test
  void what_a_guard_refuses_is_told_as_not_available_just_now() {
    var problem = guards.problemOf(new UncheckedIOException(new IOException("gone")));

    assertThat(problem)
        .hasValueSatisfying(p -> assertThat(p.code()).isEqualTo(ProblemCode.UNAVAILABLE));
    assertThat(problem.orElseThrow().retryAfter()).isPositive();
    assertThat(guards.problemOf(new IllegalStateException("bug"))).isEmpty();
  }

  private String quietly(Callable<String> call) {
    try {
      return guard.call(false, call);
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static Callable<String> broken() {
    return () -> {
      throw new UncheckedIOException(new IOException("broken"));
    };
  }

  private static Callable<String> bug() {
    return () -> {
      throw new IllegalStateException("bug");
    };
  }
}
