package org.constellation.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Site;
import org.constellation.system.figures.Figures;
import org.constellation.system.load.People;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;
import org.constellation.system.stack.StackProcess;

/**
 * From the mentor's HTTP answer to the mentee's live notification, through gateway, two services
 * and the broker; beside it raw sends at the same rate through the same broker, in the same run.
 */
final class JourneyBenchmark implements Run {

  private static final int MENTEES = 22;
  private static final int MENTORS = 50;
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(50);
  private static final Duration LAST_FRAME = Duration.ofSeconds(20);

  /** When the mentor asked for it and when the answer was there, in nanoseconds. */
  private record Acceptance(long called, long answered) {}

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    int mentors = options.quick() ? 5 : MENTORS;
    People people = People.of(MENTEES, mentors);
    StackProcess.prepare(options.home());
    try (StackProcess stack = StackProcess.start(options.home(), false)) {
      Site site = stack.site();
      people.beGenerous(site, 50, 100);
      Map<UUID, UUID> requests = ask(site, people);
      Map<UUID, Long> arrived = new ConcurrentHashMap<>();
      List<LiveStream> streams = new ArrayList<>();
      for (UUID mentee : people.mentees()) {
        streams.add(LiveStream.open(stack.gateway(), site.token(mentee.toString()), arrived));
      }
      try (RawSends raw = new RawSends(stack.broker())) {
        accept(site, requests, warmUp(requests), arrived, raw);
        Map<UUID, Acceptance> answered = accept(site, requests, measured(requests), arrived, raw);
        awaitFrames(answered, arrived);
        tell(figures, options.quick() ? 1 : 1_000, answered, arrived, raw);
      } finally {
        streams.forEach(LiveStream::close);
      }
    }
  }

  private static Map<UUID, UUID> ask(Site site, People people) throws Exception {
    Map<UUID, UUID> mentorOf = new ConcurrentHashMap<>();
    try (ExecutorService askers = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (UUID mentee : people.mentees()) {
        all.add(
            askers.submit(() ->
                people
                    .mentors()
                    .forEach(mentor -> mentorOf.put(askOne(site, mentee, mentor), mentor))));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    return mentorOf;
  }

  private static UUID askOne(Site site, UUID mentee, UUID mentor) {
    Map<String, String> body =
        Map.of(
            "mentorId", mentor.toString(),
            "need", "ROLE_MODEL",
            "interaction", "QUICK_QUESTION",
            "message", "What does your week look like?");
    String key = "journey-" + mentee + "-" + mentor;
    Answer answer = site.as(mentee.toString()).create("/requests", key, body);
    while (answer.status() == 429 || answer.status() == 503) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      answer = site.as(mentee.toString()).create("/requests", key, body);
    }
    return answer.required().id("requestId");
  }

  private static List<UUID> warmUp(Map<UUID, UUID> requests) {
    return requests.keySet().stream().limit(requests.size() / 20).toList();
  }

  private static List<UUID> measured(Map<UUID, UUID> requests) {
    return requests.keySet().stream().skip(requests.size() / 20).toList();
  }

  /** When each acceptance was answered; one every fifty milliseconds. */
  private static Map<UUID, Acceptance> accept(
      Site site,
      Map<UUID, UUID> requests,
      List<UUID> which,
      Map<UUID, Long> arrived,
      RawSends raw) {
    Map<UUID, Acceptance> answered = new ConcurrentHashMap<>();
    long next = System.nanoTime();
    for (UUID request : which) {
      while (System.nanoTime() - next < 0) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
      next += BETWEEN;
      raw.send();
      long called = System.nanoTime();
      site.as(String.valueOf(requests.get(request)))
          .post("/requests/" + request + "/acceptance")
          .required();
      answered.put(request, new Acceptance(called, System.nanoTime()));
    }
    awaitFrames(answered, arrived);
    return answered;
  }

  private static void awaitFrames(Map<UUID, Acceptance> answered, Map<UUID, Long> arrived) {
    long deadline = System.nanoTime() + LAST_FRAME.toNanos();
    while (!arrived.keySet().containsAll(answered.keySet()) && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private static void tell(
      Figures figures,
      int least,
      Map<UUID, Acceptance> answered,
      Map<UUID, Long> arrived,
      RawSends raw) {
    // A frame may overtake the answer; nobody has waited for it then.
    List<Double> waits = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    answered.forEach((request, at) -> {
      Long frame = arrived.get(request);
      if (frame != null) {
        waits.add(Math.max(0L, frame - at.answered()) / 1e6);
        whole.add((frame - at.called()) / 1e6);
      }
    });
    waits.sort(Double::compare);
    whole.sort(Double::compare);
    figures.exactly(
        "acceptances without a live notification", answered.size() - waits.size(), "", 0);
    figures.atLeast("acceptances measured", waits.size(), "", least);
    figures.atMost("acceptance to notification p50", at(waits, 0.5), "ms", 50);
    figures.atMost("acceptance to notification p99", at(waits, 0.99), "ms", 250);
    figures.tell("mentor's call to notification p50", at(whole, 0.5), "ms");
    figures.tell("mentor's call to notification p99", at(whole, 0.99), "ms");
    List<Double> sends = raw.millis();
    figures.tell("raw send to poll p50", at(sends, 0.5), "ms");
    figures.tell("raw send to poll p99", at(sends, 0.99), "ms");
  }

  private static double at(List<Double> sorted, double quantile) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * quantile));
  }
}
