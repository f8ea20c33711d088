package org.constellation.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.constellation.local.broker.EmbeddedBroker;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;

/** The main class of broker, store and sign-in where each part is a process of its own. */
public final class PartProcess {
  private PartProcess() {}

  /** Starts one part and keeps it until the process is told to end. */
  public static void main(String[] arguments) throws Exception {
    List<String> all = Arrays.asList(arguments);
    Part part = Part.named(all.getFirst()).orElseThrow();
    StackOptions options = StackOptions.of(all.subList(1, all.size()));
    DataFolder data = new DataFolder(options.data());
    Logs.into(data, part.id());
    AutoCloseable up = start(part, new Ports(options.firstPort()), data);
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              close(up);
              ended.countDown();
            }));
    ended.await();
  }

  private static AutoCloseable start(Part part, Ports ports, DataFolder data) throws Exception {
    return switch (part) {
      case BROKER -> EmbeddedBroker.start(data.broker(), ports.of(Part.BROKER), ports.controller());
      case STORE -> EmbeddedMongo.start(Options.in(data.store()).withPort(ports.of(Part.STORE)));
      case SIGN_IN -> SpringPart.start(part, new Settings(ports, data, Foundations.OWN), ports);
      case GATEWAY,
          PROFILE_SERVICE,
          MATCHING_SERVICE,
          REQUEST_SERVICE,
          ENGAGEMENT_SERVICE,
          NOTIFICATION_SERVICE ->
          throw new IllegalArgumentException(part.id() + " has a jar of its own");
    };
  }

  private static void close(AutoCloseable up) {
    try {
      up.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
