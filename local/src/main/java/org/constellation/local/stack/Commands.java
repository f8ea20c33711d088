package org.constellation.local.stack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line of each part when it runs as a process of its own. */
final class Commands {
  /** Quick to start and small: these processes share one machine. */
  private static final List<String> JVM =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          // Where these begin by themselves, every step on the way costs a full collection.
          "-XX:MetaspaceSize=128m",
          "-XX:ReservedCodeCacheSize=96m",
          "-XX:+ExitOnOutOfMemoryError",
          // A cache that does not fit is passed over, and no more is to be said about it.
          "-Xlog:aot*=off",
          "-Xlog:cds*=off",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  private final Ports ports;
  private final DataFolder data;
  private final Path home;
  private final Settings settings;

  Commands(Ports ports, DataFolder data, Path home) {
    this.ports = ports;
    this.data = data;
    this.home = home;
    this.settings = new Settings(ports, data, Foundations.OWN);
  }

  List<String> of(Part part) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    // First, because a process's command line is only told up to a page, and class paths are long.
    command.add("-Dconstellation.data=" + data.root());
    command.addAll(JVM);
    command.add("-Xmx" + heap(part));
    switch (part) {
      case BROKER, STORE, SIGN_IN -> command.addAll(inside(part));
      case GATEWAY,
          PROFILE_SERVICE,
          MATCHING_SERVICE,
          REQUEST_SERVICE,
          ENGAGEMENT_SERVICE,
          NOTIFICATION_SERVICE ->
          command.addAll(repackaged(part));
    }
    return List.copyOf(command);
  }

  /** Of this process's own class path, so that its ahead-of-time cache serves as well. */
  private List<String> inside(Part part) {
    List<String> command = new ArrayList<>();
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-XX:AOTCache="))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PartProcess.class.getName(),
            part.id(),
            "--port",
            Integer.toString(ports.first()),
            "--data",
            data.root().toString()));
    return command;
  }

  private List<String> repackaged(Part part) throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", jar(part).toString()));
    command.addAll(settings.of(part));
    command.add("--logging.file.name=" + data.logs().resolve(part.id() + ".log"));
    command.add("--logging.threshold.console=OFF");
    return command;
  }

  private Path jar(Part part) throws IOException {
    Path target = home.resolve(part.id()).resolve("target");
    PathMatcher executable = FileSystems.getDefault().getPathMatcher("glob:*-exec.jar");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> executable.matches(file.getFileName()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No *-exec.jar in " + target));
    }
  }

  private static String heap(Part part) {
    return switch (part) {
      case BROKER, STORE, MATCHING_SERVICE -> "384m";
      case GATEWAY,
          PROFILE_SERVICE,
          REQUEST_SERVICE,
          ENGAGEMENT_SERVICE,
          NOTIFICATION_SERVICE,
          SIGN_IN ->
          "256m";
    };
  }
}
