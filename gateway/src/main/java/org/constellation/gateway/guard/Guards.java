package org.constellation.gateway.guard;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.constellation.gateway.services.Service;

/** One guard for each service. */
public final class Guards {
  private final GuardSettings settings;
  private final Map<Service, Guard> guards = new EnumMap<>(Service.class);
  final BulkheadRegistry bulkheads;
  final CircuitBreakerRegistry breakers;
  final RetryRegistry retries;
  final TimeLimiterRegistry limiters;

  public Guards(GuardSettings settings) {
    this.settings = settings;
    bulkheads = BulkheadRegistry.of(bulkhead(settings));
    breakers = CircuitBreakerRegistry.of(breaker(settings));
    retries = RetryRegistry.of(retry(settings));
    limiters = TimeLimiterRegistry.of(limiter(settings));
    Arrays.stream(Service.values()).forEach(service -> guards.put(service, make(service.id())));
  }

  private Guard make(String name) {
    return new Guard(
        bulkheads.bulkhead(name),
        breakers.circuitBreaker(name),
        retries.retry(name),
        limiters.timeLimiter(name));
  }

  public Guard of(Service service) {
    return Objects.requireNonNull(guards.get(service));
  }

  /** What to tell the caller, if the failure is one that a guard makes or lets through. */
  public Optional<Problem> problemOf(Exception failure) {
    return switch (failure) {
      case CallNotPermittedException _ ->
          unavailable("This part is not answering; it is given a rest.", settings.open());
      case BulkheadFullException _ ->
          unavailable("This part has all hands full.", Duration.ofSeconds(1));
      case UncheckedIOException _ ->
          unavailable(
              "This part did not answer; whether it did what was asked is not known.",
              Duration.ofSeconds(1));
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> unavailable(String detail, Duration retryAfter) {
    return Optional.of(new Problem(ProblemCode.UNAVAILABLE, detail, retryAfter));
  }

  private static BulkheadConfig bulkhead(GuardSettings settings) {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(settings.concurrentCalls())
        .maxWaitDuration(Duration.ZERO)
        .build();
  }

  private static CircuitBreakerConfig breaker(GuardSettings settings) {
    return CircuitBreakerConfig.custom()
        .slidingWindowType(SlidingWindowType.TIME_BASED)
        .slidingWindowSize(Math.toIntExact(settings.window().toSeconds()))
        .minimumNumberOfCalls(settings.leastCalls())
        .failureRateThreshold(settings.failuresPercent())
        .waitDurationInOpenState(settings.open())
        .permittedNumberOfCallsInHalfOpenState(3)
        .recordExceptions(UncheckedIOException.class)
        .build();
  }

  private static RetryConfig retry(GuardSettings settings) {
    return RetryConfig.custom()
        .maxAttempts(1 + settings.retries())
        .waitDuration(settings.retryAfter())
        .retryOnException(failure ->
            failure instanceof UncheckedIOException
                && failure.getCause() instanceof ConnectException)
        .build();
  }

  private static TimeLimiterConfig limiter(GuardSettings settings) {
    return TimeLimiterConfig.custom()
        .timeoutDuration(settings.answer())
        .cancelRunningFuture(true)
        .build();
  }
}
