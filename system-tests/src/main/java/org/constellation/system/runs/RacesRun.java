package org.constellation.system.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.local.seed.RosterRow;
import org.constellation.local.seed.Seed;
import org.constellation.system.figures.Figures;
import org.constellation.system.load.People;
import org.constellation.system.stack.StackProcess;

/**
 * Two hundred ask one mentor with fifty pending places; fifty acceptances race for three places.
 */
final class RacesRun implements Run {

  private static final int CROWD = 200;
  private static final int PENDING = 50;
  private static final int PLACES = 3;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    try (StackProcess stack = StackProcess.start(options.home(), false)) {
      Site site = stack.site();
      Seed seed = Seed.load();
      Random random = new Random(options.seed()); // who comes first
      List<RosterRow> crowd = crowd(seed);
      RosterRow mentor = mentor(seed, crowd.getFirst().campus());
      prepare(site, seed, mentor);

      List<Answer> asks = all(asks(site, crowd, mentor.personId(), random));
      List<UUID> pending =
          asks.stream().filter(a -> a.status() == 201).map(a -> a.id("requestId")).toList();
      figures.exactly("asked the same mentor at once", asks.size(), "", CROWD);
      figures.exactly("pending afterwards", pending.size(), "", PENDING);
      figures.exactly(
          "refused as mentor-pending-full",
          count(asks, 409, "mentor-pending-full"),
          "",
          CROWD - PENDING);

      String voice = mentor.personId().toString();
      List<Callable<Answer>> acceptances = new ArrayList<>();
      pending.forEach(
          id -> acceptances.add(() -> answered(() -> site.as(voice).post(acceptance(id)))));
      Collections.shuffle(acceptances, random);
      List<Answer> accepted = all(acceptances);
      figures.exactly("accepted", accepted.stream().filter(Answer::ok).count(), "", PLACES);
      figures.exactly(
          "answered 409 mentor-full", count(accepted, 409, "mentor-full"), "", PENDING - PLACES);
      ledgerEqualsEngagements(site, voice, figures);
    }
  }

  private static String acceptance(UUID request) {
    return "/requests/" + request + "/acceptance";
  }

  private static List<RosterRow> crowd(Seed seed) {
    List<RosterRow> mentees =
        seed.rows().stream()
            .filter(row -> row.campus().startsWith("wisconsin"))
            .filter(row -> row.roles().equals(Set.of(Role.MENTEE)))
            .limit(CROWD)
            .toList();
    if (mentees.size() < CROWD) {
      throw new IllegalStateException("the seed has only " + mentees.size() + " mentees there");
    }
    return mentees;
  }

  private static RosterRow mentor(Seed seed, String campus) {
    return seed.rows().stream()
        .filter(row -> row.campus().equals(campus) && row.roles().equals(Set.of(Role.MENTOR)))
        .findFirst()
        .orElseThrow();
  }

  private static void prepare(Site site, Seed seed, RosterRow mentor) {
    String coordinator =
        seed.coordinators().stream()
            .filter(row -> row.campus().equals(mentor.campus()))
            .map(row -> row.personId().toString())
            .findFirst()
            .orElse("madison-coordinator"); // the other campuses' are in no cast
    People.policy(site, coordinator, mentor.campus(), 5, PENDING);
    People.offer(site, mentor.personId(), PLACES, PLACES);
    Eventually.get(
        Duration.ofSeconds(30),
        () -> site.as(mentor.personId().toString()).get("/me/availability"),
        answer -> answer.number("pendingLimit") == PENDING);
  }

  private static List<Callable<Answer>> asks(
      Site site, List<RosterRow> crowd, UUID mentor, Random random) {
    Map<String, Object> body =
        Map.of(
            "mentorId", mentor.toString(),
            "need", "ROLE_MODEL",
            "interaction", "QUICK_QUESTION",
            "message", "How did you get where you are?");
    List<Callable<Answer>> asks = new ArrayList<>();
    for (RosterRow mentee : crowd) {
      String voice = mentee.personId().toString();
      var _ = site.as(voice); // the tokens are fetched before the race
      asks.add(() -> answered(() -> site.as(voice).create("/requests", "race-" + voice, body)));
    }
    Collections.shuffle(asks, random);
    return asks;
  }

  /** Asks again while the front door asks for patience; the key makes it one command. */
  private static Answer answered(Supplier<Answer> call) {
    Answer answer = call.get();
    while (answer.status() == 429 || answer.status() == 503 || passing(answer)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      answer = call.get();
    }
    return answer;
  }

  private static boolean passing(Answer answer) {
    String code = answer.text("code");
    return code.equals("still-running") || code.equals("not-yet-known");
  }

  private static List<Answer> all(List<Callable<Answer>> calls) throws Exception {
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : together.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private static long count(List<Answer> answers, int status, String code) {
    return answers.stream()
        .filter(a -> a.status() == status && a.text("code").equals(code))
        .count();
  }

  private static void ledgerEqualsEngagements(Site site, String mentor, Figures figures) {
    Answer engagements =
        Eventually.get(
            Duration.ofSeconds(30),
            () -> site.as(mentor).get("/engagements?role=mentor&limit=100"),
            answer -> answer.items().size() >= PLACES);
    Answer ledger =
        Eventually.get(
            Duration.ofSeconds(30),
            () -> site.as(mentor).get("/me/availability"),
            answer -> answer.number("pending") == PENDING - PLACES);
    figures.exactly("engagements opened", engagements.items().size(), "", PLACES);
    figures.exactly(
        "places taken in the ledger", ledger.number("taken.QUICK_QUESTION"), "", PLACES);
    figures.exactly("places left in the ledger", ledger.number("freeInAll"), "", 0);
    figures.exactly("pending in the ledger", ledger.number("pending"), "", PENDING - PLACES);
  }
}
