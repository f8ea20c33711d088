package org.constellation.system.runs;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.constellation.system.figures.Figures;
import org.constellation.system.load.Load;
import org.constellation.system.load.People;
import org.constellation.system.load.Told;
import org.constellation.system.stack.StackProcess;

/**
 * Kill -9 of the whole stack at random moments under load, and of each repackaged jar as a process
 * of its own; afterwards nothing that was acknowledged may be lost and nothing may be there twice.
 */
final class KillRun implements Run {

  private static final List<String> JARS =
      List.of(
          "profile-service",
          "matching-service",
          "request-service",
          "engagement-service",
          "notification-service",
          "gateway");
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);
  private static final int CLIENTS = 12;
  private static final int WARM = 1_000;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    StackProcess.prepare(options.home());
    wholeStack(options, figures, options.quick() ? 2 : 10);
    eachJar(options, figures);
  }

  private static void wholeStack(RunOptions options, Figures figures, int kills) throws Exception {
    Random random = new Random(options.seed());
    People people = People.of(40, 20);
    try (StackProcess stack = StackProcess.start(options.home(), false)) {
      people.beGenerous(stack.site(), 50, 100);
      Pace pace = new Pace();
      Told told;
      try (Load load = Load.start(stack.site(), people, CLIENTS, options.seed(), PAUSE)) {
        told = load.told();
        for (int kill = 1; kill <= kills; kill++) {
          pace.untilAcknowledged(told, 200 + random.nextInt(200));
          stack.kill();
          System.out.printf(
              "kill %d of %d after %d acknowledged, the last at %.0f a second%n",
              kill, kills, told.acknowledged(), pace.lastPerSecond());
          stack.restart();
        }
        pace.untilAcknowledged(told, 50);
      }
      Aftermath after = new Aftermath(stack, people, told);
      List<String> findings = after.settled();
      figures.tell("stack: kills", kills, "");
      figures.atLeast(
          "stack: fewest acknowledged between kills", (double) pace.fewest(), "commands", 100);
      figures.atLeast("stack: commands a second while up", pace.perSecond(), "1/s", 20);
      figures.atLeast(
          "stack: share of acceptances",
          100.0 * told.accepted().size() / told.acknowledged(),
          "%",
          30);
      figures.tell("stack: acknowledged requests", told.asked().size(), "");
      figures.tell("stack: acknowledged acceptances", told.accepted().size(), "");
      figures.exactly("stack: lost or doubled", findings.size(), "findings", 0);
      Planted.in(after, figures);
    }
  }

  private static void eachJar(RunOptions options, Figures figures) throws Exception {
    List<String> jars = options.quick() ? JARS.subList(2, 3) : JARS;
    People people = People.of(40, 20);
    try (StackProcess stack = StackProcess.start(options.home(), true)) {
      people.beGenerous(stack.site(), 50, 100);
      Pace pace = new Pace();
      Told told;
      try (Load load = Load.start(stack.site(), people, CLIENTS, options.seed() + 1, PAUSE)) {
        told = load.told();
        // Ten cold JVMs on few cores are busy compiling at first: that is no load to be killed
        // under.
        new Pace().untilAcknowledged(told, options.quick() ? 100 : WARM);
        for (String jar : jars) {
          pace.untilAcknowledged(told, 400);
          System.out.printf(
              "kill %s after %d acknowledged, the last at %.0f a second%n",
              jar, told.acknowledged(), pace.lastPerSecond());
          killPart(stack, jar);
          stack.awaitReady();
        }
        pace.untilAcknowledged(told, 400);
      }
      List<String> findings = new Aftermath(stack, people, told).settled();
      figures.tell("jars: killed one after the other", jars.size(), "");
      figures.tell("jars: acknowledged", (double) told.acknowledged(), "commands");
      figures.atLeast("jars: commands a second while all are up", pace.perSecond(), "1/s", 20);
      figures.exactly("jars: lost or doubled", findings.size(), "findings", 0);
    }
  }

  private static void killPart(StackProcess stack, String jar) throws IOException {
    ProcessHandle victim = stack.part(jar);
    victim.destroyForcibly();
    victim.onExit().join();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!restarted(stack, jar, victim.pid()) && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static boolean restarted(StackProcess stack, String jar, long before) {
    try {
      ProcessHandle now = stack.part(jar);
      return now.isAlive() && now.pid() != before;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      return false; // its pid file is just being written
    }
  }
}
