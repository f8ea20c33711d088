package org.constellation.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.constellation.local.broker.TopicCreation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole stack as processes: the repackaged jars as they are deployed, broker and store. */
final class ManyProcesses implements Running {
  private static final Logger log = LoggerFactory.getLogger(ManyProcesses.class);
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private final Ports ports;
  private final DataFolder data;
  private final Progress progress;
  private final Commands commands;
  private final Readiness readiness = new Readiness();
  private final List<Supervised> up = new CopyOnWriteArrayList<>();

  ManyProcesses(Ports ports, DataFolder data, Path home, Progress progress) {
    this.ports = ports;
    this.data = data;
    this.progress = progress;
    this.commands = new Commands(ports, data, home);
  }

  /** Ends what a stack on this folder left behind when it was killed itself. */
  static void endLeftovers(DataFolder data) throws IOException {
    for (Part part : Part.values()) {
      PidFile pid = new PidFile(data.pidOf(part.id()));
      pid.process(data)
          .ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
          });
      pid.delete();
    }
  }

  @Override
  public void start() throws Exception {
    Supervised store = launch(Part.STORE);
    Supervised broker = launch(Part.BROKER);
    Supervised signIn = launch(Part.SIGN_IN);
    progress.timed("store", () -> listening(store, Part.STORE));
    progress.timed(
        "broker",
        () -> {
          var _ = listening(broker, Part.BROKER);
          return TopicCreation.createMissing(Foundations.OWN.broker(ports));
        });
    progress.timed("sign-in", () -> listening(signIn, Part.SIGN_IN));
    List<Part> applications = new ArrayList<>(Part.SERVICES);
    applications.add(Part.GATEWAY);
    for (Part application : applications) {
      launch(application);
    }
    for (int i = 0; i < applications.size(); i++) {
      Part application = applications.get(i);
      Supervised process = up.get(3 + i);
      progress.timed(
          application.id(),
          () -> {
            process.await(READY_WITHIN, () -> readiness.of(ports.inside(application)));
            return process;
          });
    }
  }

  private Supervised launch(Part part) throws IOException {
    Supervised process = new Supervised(part, commands.of(part), data, progress);
    up.add(process);
    process.start();
    return process;
  }

  private Supervised listening(Supervised process, Part part) throws InterruptedException {
    process.await(READY_WITHIN, () -> Listening.on(ports.of(part)));
    return process;
  }

  /** First all that serve, together; then what they stand on. */
  @Override
  public void close() {
    up.forEach(Supervised::mayEnd);
    List<Supervised> serving = up.size() > 2 ? up.subList(2, up.size()) : List.of();
    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      serving.forEach(process -> together.execute(() -> stop(process)));
    }
    up.subList(0, Math.min(2, up.size())).reversed().forEach(ManyProcesses::stop);
    up.clear();
  }

  private static void stop(Supervised process) {
    try {
      process.stop();
    } catch (IOException e) {
      log.warn("A process did not stop cleanly", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
