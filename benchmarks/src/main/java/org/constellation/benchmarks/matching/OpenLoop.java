package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Calls at their own instants, whether those before were answered or not: what waits behind a slow
 * one is slow too. Times are from the instant that a call was meant for.
 */
final class OpenLoop implements AutoCloseable {

  /**
   * Something to be asked.
   *
   * @param path after the root, {@code /api/v1/mentors}
   */
  record Call(String path, String token) {}

  /** What became of it; 0 for a call that got no answer. */
  record Answered(String path, int status, double millis) {}

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI site;

  OpenLoop(URI site) {
    this.site = site;
  }

  List<Answered> run(int perSecond, Duration length, IntFunction<Call> calls) {
    ConcurrentLinkedQueue<Answered> answered = new ConcurrentLinkedQueue<>();
    long between = 1_000_000_000L / perSecond;
    int count = Math.toIntExact(length.toNanos() / between);
    long begun = System.nanoTime();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        long meant = begun + i * between;
        while (meant - System.nanoTime() > 0) {
          LockSupport.parkNanos(meant - System.nanoTime());
        }
        Call call = calls.apply(i);
        callers.execute(() -> answered.add(answered(call, meant)));
      }
    }
    return List.copyOf(answered);
  }

  /** One call, now. */
  String ask(Call call) throws IOException, InterruptedException {
    return http.send(request(call), BodyHandlers.ofString()).body();
  }

  private Answered answered(Call call, long meant) {
    int status;
    try {
      status = http.send(request(call), BodyHandlers.ofByteArray()).statusCode();
    } catch (IOException e) {
      status = 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 0;
    }
    return new Answered(call.path(), status, (System.nanoTime() - meant) / 1e6);
  }

  private HttpRequest request(Call call) {
    return HttpRequest.newBuilder(site.resolve(call.path()))
        .header("Authorization", "Bearer " + call.token())
        .header("Accept", "application/json")
        .timeout(Duration.ofSeconds(30))
        .build();
  }

  /** The time that this share of the answers took at most. */
  static double quantile(List<Answered> answers, double share) {
    List<Double> sorted = answers.stream().map(Answered::millis).sorted().toList();
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
