package org.constellation.system.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Voice;
import org.constellation.system.figures.Figures;
import org.constellation.system.load.Load;
import org.constellation.system.load.People;
import org.constellation.system.load.Told;
import org.constellation.system.stack.StackProcess;

/**
 * A poison event must be set aside within five seconds while other keys flow, and a minute without
 * the store, whether it stands still or is gone, must set nothing aside.
 */
final class PoisonRun implements Run {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  /** Who reads requests: engagement-service opens engagements, and counts for campuses. */
  private static final Map<String, Integer> READERS =
      Map.of("engagement-service", 2, "notification-service", 1);

  /** The store goes away and comes back. */
  private interface Outage {

    void last() throws IOException;
  }

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    People people = People.of(20, 10);
    int seconds = options.quick() ? 10 : 60;
    try (StackProcess stack = StackProcess.start(options.home(), true)) {
      people.beGenerous(stack.site(), 50, 100);
      Told told;
      try (Load load = Load.start(stack.site(), people, 4, options.seed(), PAUSE)) {
        told = load.told();
        poison(stack, told, figures);
        String standing = seconds + " s with the store standing still";
        outage(standing, stack, told, figures, () -> standStill(stack, seconds));
        String gone = seconds + " s with the store gone";
        outage(gone, stack, told, figures, () -> beGone(stack, seconds));
      }
      List<String> findings = new Aftermath(stack, people, told).settled();
      figures.exactly("lost or doubled", findings.size(), "findings", 0);
    }
  }

  private static void poison(StackProcess stack, Told told, Figures figures) {
    long acknowledged = told.acknowledged();
    // An engagement completes only after its opening came through the topic that is poisoned.
    int completed = told.completed().size();
    PoisonEvent event = PoisonEvent.on(stack.broker());
    event
        .secondsUntilSetAside(event.send(), READERS)
        .forEach((service, seconds) ->
            figures.atMost("poison event to the dead-letter topic of " + service, seconds, "s", 5));
    new Pace().untilAcknowledged(told, 50);
    figures.atLeast(
        "commands acknowledged meanwhile", (double) (told.acknowledged() - acknowledged), "", 50);
    figures.atLeast(
        "engagements of other keys opened and completed meanwhile",
        told.completed().size() - completed,
        "",
        10);
    Answer letters =
        Eventually.get(
            Duration.ofSeconds(10),
            () -> operator(stack).get("/operations/dead-letters"),
            answer -> answer.ok() && !answer.items().isEmpty());
    figures.atLeast("dead letters an operator sees", letters.items().size(), "", 1);
  }

  private static void outage(
      String name, StackProcess stack, Told told, Figures figures, Outage outage)
      throws IOException {
    long before = deadLetters(stack);
    outage.last();
    int completed = told.completed().size();
    new Pace().untilAcknowledged(told, 100);
    figures.exactly("dead letters added by " + name, deadLetters(stack) - before, "", 0);
    figures.atLeast(
        "engagements completed after " + name, told.completed().size() - completed, "", 1);
  }

  /** On the broker, and kept for operators. */
  private static long deadLetters(StackProcess stack) {
    Answer kept =
        Eventually.success(
            Duration.ofSeconds(60),
            () -> operator(stack).get("/operations/dead-letters?limit=100"));
    return PoisonEvent.deadLettersOn(stack.broker()) + kept.items().size();
  }

  private static Voice operator(StackProcess stack) {
    return stack.site().as("operator");
  }

  /** It neither answers nor refuses. */
  private static void standStill(StackProcess stack, int seconds) throws IOException {
    ProcessHandle store = stack.part("store");
    StackProcess.signal("STOP", store.pid());
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
    StackProcess.signal("CONT", store.pid());
  }

  /** It was killed and refuses; whoever would start it again is kept from it. */
  private static void beGone(StackProcess stack, int seconds) throws IOException {
    ProcessHandle store = stack.part("store");
    StackProcess.signal("STOP", stack.pid());
    store.destroyForcibly();
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
    StackProcess.signal("CONT", stack.pid());
  }
}
