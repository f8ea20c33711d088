package org.constellation.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * One bucket of calls for each caller, filled evenly over time. Buckets live in this gateway alone:
 * with several gateways a caller may get as many times the calls, which still bounds them.
 */
final class CallLimit {
  private static final int MOST_CALLERS = 200_000;

  /** So many calls in so long; the name is what the header calls it. */
  record Policy(String name, long calls, Duration per) {
    /** {@code RateLimit-Policy}: {@code "person";q=600;w=60}. */
    String header() {
      return "\"%s\";q=%d;w=%d".formatted(name, calls, Math.max(1, per.toSeconds()));
    }
  }

  /**
   * What became of one call.
   *
   * @param left calls at once
   * @param full until the bucket is full again
   * @param next until the next call is let through; zero if this one was
   */
  record Taken(boolean allowed, long left, Duration full, Duration next) {
    /** {@code RateLimit}: {@code "person";r=599;t=1}. */
    String header(Policy policy) {
      return "\"%s\";r=%d;t=%d".formatted(policy.name(), left, full.plusMillis(999).toSeconds());
    }
  }

  private final Policy policy;
  private final LoadingCache<String, Bucket> buckets;

  CallLimit(Policy policy, TimeMeter time) {
    this.policy = policy;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(policy.per().multipliedBy(2))
            .build(_ -> bucket(policy, time));
  }

  Policy policy() {
    return policy;
  }

  Taken take(String caller) {
    ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
    return new Taken(
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private static Bucket bucket(Policy policy, TimeMeter time) {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(policy.calls()).refillGreedy(policy.calls(), policy.per()))
        .withCustomTimePrecision(time)
        .build();
  }
}
