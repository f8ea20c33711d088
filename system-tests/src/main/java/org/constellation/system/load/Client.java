package org.constellation.system.load;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Site;

/**
 * Some mentees and the mentors they ask, one after the other: asks, accepts, completes. When no
 * answer comes it asks the same again with the same key until one does, as a patient client would.
 */
final class Client implements Runnable {

  private static final Map<String, String> ASK =
      Map.of("need", "PROFESSIONAL_DEVELOPMENT", "interaction", "QUICK_QUESTION");

  private static final long AWHILE = TimeUnit.MILLISECONDS.toNanos(100);

  /** A request that waits for an answer, or an engagement to be completed. */
  private record Open(Pair pair, UUID request) {
    String mentor() {
      return pair.mentor().toString();
    }
  }

  private final Site site;
  private final List<Pair> pairs;
  private final Told told;
  private final RandomGenerator random;
  private final long pause;

  /** So many engagements, and so many unanswered requests, stay open at any time. */
  private final int kept;

  private final Queue<Open> unanswered = new ArrayDeque<>();
  private final Queue<Open> open = new ArrayDeque<>();
  private volatile boolean stopped;
  private int asks;

  /**
   * Prepares a client.
   *
   * @param pairs the client's own, shared with nobody
   * @param pause nanoseconds between two commands
   */
  Client(Site site, List<Pair> pairs, Told told, RandomGenerator random, long pause) {
    this.site = site;
    this.pairs = pairs;
    this.told = told;
    this.random = random;
    this.pause = pause;
    this.kept = pairs.size() / 10;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    while (!stopped) {
      Pair pair = pairs.get(asks % pairs.size());
      asks++;
      ask(pair).ifPresent(request -> goOn(new Open(pair, request)));
      completeOldest();
    }
  }

  /** Some wait a while for their answer; for ever, and every pair would once be busy. */
  private void goOn(Open asked) {
    if (random.nextInt(10) != 0) {
      accept(asked);
      return;
    }
    unanswered.add(asked);
    if (unanswered.size() > kept) {
      accept(unanswered.remove());
    }
  }

  private void accept(Open asked) {
    UUID request = asked.request();
    Optional<Answer> accepted =
        untilAnswered(() -> site.as(asked.mentor()).post("/requests/" + request + "/acceptance"));
    if (accepted.isEmpty()) {
      return;
    }
    if (!accepted.get().ok()) {
      told.wrong("acceptance answered " + accepted.get().status());
      return;
    }
    told.accepted(request);
    open.add(asked);
  }

  /** It opens a moment after the acceptance, or longer after a restart: nobody waits for it. */
  private void completeOldest() {
    Open oldest = open.peek();
    if (oldest == null || open.size() <= kept) {
      return;
    }
    LockSupport.parkNanos(pause);
    try {
      String completion = "/engagements/" + oldest.request() + "/completion";
      Answer answer = site.as(oldest.mentor()).post(completion);
      if (answer.status() != 404 && isFinal(answer)) {
        open.remove();
        if (answer.ok()) {
          told.completed(oldest.request());
        }
      }
    } catch (IllegalStateException | Answer.UnexpectedAnswer e) {
      LockSupport.parkNanos(AWHILE); // gone: the next command asks for it again
    }
  }

  private Optional<UUID> ask(Pair pair) {
    String key = "load-" + pair.mentee() + "-" + pair.mentor() + "-" + asks;
    Map<String, String> body = new java.util.HashMap<>(ASK);
    body.put("mentorId", pair.mentor().toString());
    body.put("message", "Could I ask you something about your work?");
    return untilAnswered(() -> site.as(pair.mentee().toString()).create("/requests", key, body))
        .flatMap(answer -> {
          if (answer.status() == 201) {
            UUID request = answer.id("requestId");
            told.asked(key, request, pair);
            return Optional.of(request);
          }
          if (answer.status() != 409) {
            told.wrong("asking answered " + answer.status() + " " + answer.text("code"));
          }
          return Optional.empty(); // the pair is busy, or somebody's limit is reached
        });
  }

  /** The answer, however often it takes to get one; empty when the client was stopped before. */
  private Optional<Answer> untilAnswered(Supplier<Answer> call) {
    while (!stopped) {
      LockSupport.parkNanos(pause);
      try {
        Answer answer = call.get();
        if (isFinal(answer)) {
          return Optional.of(answer);
        }
      } catch (IllegalStateException | Answer.UnexpectedAnswer e) {
        LockSupport.parkNanos(AWHILE); // gone, or not there yet
      }
    }
    return Optional.empty();
  }

  private static boolean isFinal(Answer answer) {
    return answer.status() < 500 && answer.status() != 429 && !passing(answer);
  }

  /** Answers that ask the client to try the same again. */
  private static boolean passing(Answer answer) {
    String code = answer.text("code");
    return code.equals("not-yet-known") || code.equals("still-running");
  }
}
