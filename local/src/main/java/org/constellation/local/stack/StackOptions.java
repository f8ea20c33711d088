package org.constellation.local.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param firstPort the gateway's; the others follow it
 * @param fresh whether to delete the data of earlier runs first
 * @param processes whether each part runs as a process of its own
 * @param story whether a new data folder begins with people and a story
 * @param home the project's folder, where the built jars are
 * @param foundations the store and the broker to stand on
 */
public record StackOptions(
    int firstPort,
    Path data,
    boolean fresh,
    boolean processes,
    boolean story,
    Path home,
    Foundations foundations) {

  static final StackOptions DEFAULTS =
      new StackOptions(8080, Path.of("data"), false, false, true, Path.of("."), Foundations.OWN);

  /** Reads the arguments, or says what is wrong with them. */
  public static StackOptions of(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    StackOptions options = DEFAULTS;
    while (!left.isEmpty()) {
      String option = left.pop();
      options =
          switch (option) {
            case "--port" -> options.withPort(value(option, left));
            case "--data" -> options.withData(Path.of(value(option, left)));
            case "--home" -> options.withHome(Path.of(value(option, left)));
            case "--store" -> options.onStore(value(option, left));
            case "--broker" -> options.onBroker(value(option, left));
            case "--fresh" -> options.asFresh();
            case "--processes" -> options.asProcesses();
            case "--no-story" -> options.withoutStory();
            default -> throw new IllegalArgumentException("Unknown option " + option);
          };
    }
    if (options.processes && !options.foundations.areOwn()) {
      throw new IllegalArgumentException("--store and --broker go without --processes");
    }
    return options;
  }

  /** A demo has a folder of its own and begins with people only. */
  public StackOptions forDemo(Path folder) {
    return new StackOptions(firstPort, folder, true, processes, false, home, foundations);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.pop();
  }

  private StackOptions withPort(String port) {
    if (!port.matches("\\d{1,5}")) {
      throw new IllegalArgumentException("--port needs a number");
    }
    return new StackOptions(
        Integer.parseInt(port), data, fresh, processes, story, home, foundations);
  }

  private StackOptions withData(Path folder) {
    return new StackOptions(firstPort, folder, fresh, processes, story, home, foundations);
  }

  private StackOptions withHome(Path folder) {
    return new StackOptions(firstPort, data, fresh, processes, story, folder, foundations);
  }

  private StackOptions onStore(String uri) {
    return on(new Foundations(Optional.of(uri), foundations.otherBroker()));
  }

  private StackOptions onBroker(String address) {
    return on(new Foundations(foundations.otherStore(), Optional.of(address)));
  }

  private StackOptions on(Foundations others) {
    return new StackOptions(firstPort, data, fresh, processes, story, home, others);
  }

  private StackOptions asFresh() {
    return new StackOptions(firstPort, data, true, processes, story, home, foundations);
  }

  private StackOptions asProcesses() {
    return new StackOptions(firstPort, data, fresh, true, story, home, foundations);
  }

  private StackOptions withoutStory() {
    return new StackOptions(firstPort, data, fresh, processes, false, home, foundations);
  }
}
