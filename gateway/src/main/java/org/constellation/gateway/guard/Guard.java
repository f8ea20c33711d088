package org.constellation.gateway.guard;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What stands between the gateway and one service, so that the one's trouble stays its own. */
public final class Guard {
  private final Bulkhead bulkhead;
  private final CircuitBreaker breaker;
  private final Retry retry;
  private final TimeLimiter limiter;

  Guard(Bulkhead bulkhead, CircuitBreaker breaker, Retry retry, TimeLimiter limiter) {
    this.bulkhead = bulkhead;
    this.breaker = breaker;
    this.retry = retry;
    this.limiter = limiter;
  }

  /**
   * Makes the call if there is room and the breaker is closed. Failures count against the service
   * only as {@link UncheckedIOException}: a service that answers, whatever it answers, is there.
   *
   * @param repeatable whether it may be made again when the connection was refused
   */
  public <T> T call(boolean repeatable, Callable<T> call) throws Exception {
    Callable<T> tried = repeatable ? Retry.decorateCallable(retry, call) : call;
    Callable<T> broken = CircuitBreaker.decorateCallable(breaker, tried);
    return Bulkhead.decorateCallable(bulkhead, broken).call();
  }

  /** Waits for what {@code begin} begins, but not longer than the time limit; then cancels it. */
  public <T> T inTime(Supplier<CompletableFuture<T>> begin) {
    return waiting(() -> limiter.executeFutureSupplier(begin));
  }

  /** Waits without a limit: a live stream may be silent for long before its first event. */
  public <T> T untimed(Supplier<CompletableFuture<T>> begin) {
    return waiting(() -> {
      try {
        return begin.get().get();
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof Exception cause ? cause : failed;
      }
    });
  }

  private static <T> T waiting(Callable<T> wait) {
    try {
      return wait.call();
    } catch (TimeoutException late) {
      throw new UncheckedIOException(new HttpTimeoutException("No answer within the time limit"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("Stopped while waiting", stopped));
    } catch (RuntimeException bug) {
      throw bug;
    } catch (Exception unforeseen) {
      throw new IllegalStateException(unforeseen);
    }
  }
}
