package org.constellation.system.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.constellation.system.figures.Figures;

/** The main class behind {@code system-tests/run}. */
public final class Runs {

  private static final int WRONG_USE = 2;

  private static final Map<String, Run> ALL =
      Map.of(
          "kill", new KillRun(),
          "races", new RacesRun(),
          "poison", new PoisonRun(),
          "bad-input", new BadInputRun(),
          "matching-instances", new MatchingInstancesRun());

  private Runs() {}

  /** See {@code system-tests/run --help}. */
  public static void main(String[] arguments) throws Exception {
    main(ALL, arguments);
  }

  /** Runs the one that the arguments name, shows its figures, and exits by whether they held. */
  public static void main(Map<String, Run> all, String[] arguments) throws Exception {
    if (Arrays.asList(arguments).contains("--list")) {
      all.keySet().stream().sorted().forEach(System.out::println);
      return;
    }
    RunOptions options = read(arguments);
    Run run = all.get(options.name());
    if (run == null) {
      System.err.println("No run is called '" + options.name() + "'; --list names them.");
      System.exit(WRONG_USE);
      return;
    }
    System.out.printf("%s, seed %d%n%s%n", options.name(), options.seed(), Machine.told());
    // Said out loud: a broken run may leave threads that would keep the process from ending.
    System.exit(held(run, options) ? 0 : 1);
  }

  /**
   * Whether every figure held; a run that breaks off has held nothing, whatever it had measured.
   */
  static boolean held(Run run, RunOptions options) throws IOException {
    Figures figures = new Figures();
    Files.deleteIfExists(options.figures());
    try {
      run.run(options, figures);
    } catch (Exception | LinkageError | AssertionError e) {
      e.printStackTrace();
      figures.holds("run ended", false);
    }
    figures.print();
    if (!options.quick()) {
      figures.write(options.figures());
    }
    return figures.held();
  }

  private static RunOptions read(String[] arguments) {
    try {
      return RunOptions.of(Arrays.asList(arguments));
    } catch (IllegalArgumentException e) {
      System.err.println("These arguments cannot be: " + e.getMessage() + "; see --help.");
      System.exit(WRONG_USE);
      throw e;
    }
  }
}
