package org.constellation.local.stack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.constellation.local.broker.EmbeddedBroker;
import org.constellation.local.broker.TopicCreation;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole stack inside this JVM: broker, store, and every application as a context of its own.
 */
final class OneJvm implements Running {
  private static final Logger log = LoggerFactory.getLogger(OneJvm.class);

  /** More threads do not start the contexts sooner on a small machine. */
  private static final int AT_A_TIME = 3;

  private final Ports ports;
  private final DataFolder data;
  private final Foundations foundations;
  private final Progress progress;
  private final Settings settings;

  /** What is up, the last started first. */
  private final Deque<AutoCloseable> up = new ArrayDeque<>();

  OneJvm(Ports ports, DataFolder data, Foundations foundations, Progress progress) {
    this.ports = ports;
    this.data = data;
    this.foundations = foundations;
    this.progress = progress;
    this.settings = new Settings(ports, data, foundations);
  }

  @Override
  public void start() throws Exception {
    try (ExecutorService starters = Executors.newFixedThreadPool(AT_A_TIME)) {
      Future<?> store = starters.submit(this::store);
      Future<?> broker = starters.submit(this::broker);
      Future<?> signIn = starters.submit(() -> application(Part.SIGN_IN));
      store.get();
      broker.get();
      List<Future<?>> applications = new ArrayList<>(List.of(signIn));
      for (Part service : Part.SERVICES) {
        applications.add(starters.submit(() -> application(service)));
      }
      applications.add(starters.submit(() -> application(Part.GATEWAY)));
      for (Future<?> application : applications) {
        application.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private @Nullable Void store() throws Exception {
    if (foundations.otherStore().isPresent()) {
      return null;
    }
    EmbeddedMongo store =
        progress.timed(
            "store",
            () -> EmbeddedMongo.start(Options.in(data.store()).withPort(ports.of(Part.STORE))));
    stopLater(store);
    return null;
  }

  private @Nullable Void broker() throws Exception {
    if (foundations.otherBroker().isEmpty()) {
      stopLater(
          progress.timed(
              "broker",
              () ->
                  EmbeddedBroker.start(data.broker(), ports.of(Part.BROKER), ports.controller())));
    }
    progress.timed("topics", () -> TopicCreation.createMissing(foundations.broker(ports)));
    return null;
  }

  private @Nullable Void application(Part part) throws Exception {
    stopLater(progress.timed(part.id(), () -> SpringPart.start(part, settings, ports)));
    return null;
  }

  private synchronized void stopLater(AutoCloseable part) {
    up.push(part);
  }

  @Override
  public synchronized void close() {
    while (!up.isEmpty()) {
      AutoCloseable last = up.pop();
      try {
        last.close();
      } catch (Exception e) {
        log.warn("{} did not stop cleanly", last.getClass().getSimpleName(), e);
      }
    }
  }
}
