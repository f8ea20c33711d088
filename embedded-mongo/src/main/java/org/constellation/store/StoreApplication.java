package org.constellation.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The store as a process of its own: {@code --port N --data DIR [--fsync]}. */
final class StoreApplication {
  private static final String USAGE = "Usage: store --port N --data DIR [--fsync]";

  private StoreApplication() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedMongo store = EmbeddedMongo.start(options(List.of(arguments)));
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              store.close();
              closed.countDown();
            }));
    System.out.println("Store ready on 127.0.0.1:" + store.port());
    closed.await();
  }

  private static Options options(List<String> arguments) {
    Options options = Options.inMemory();
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      String word = words.next();
      options =
          switch (word) {
            case "--port" -> options.withPort(Integer.parseInt(value(words)));
            case "--data" ->
                Options.in(Path.of(value(words)))
                    .withPort(options.port())
                    .withFsync(options.fsync());
            case "--fsync" -> options.withFsync(true);
            default -> throw new IllegalArgumentException("Unknown: " + word + ". " + USAGE);
          };
    }
    return options;
  }

  private static String value(Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException(USAGE);
    }
    return words.next();
  }
}
