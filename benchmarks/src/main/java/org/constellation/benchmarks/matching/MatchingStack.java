package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.constellation.local.broker.TopicCreation;
import org.constellation.local.calls.Site;
import org.constellation.local.stack.PartProcess;
import org.constellation.local.stack.Ports;

/**
 * What a mentee's search goes through, each as a process of its own: broker, store, sign-in, and
 * matching-service and gateway as they are deployed, with the flags of their image.
 */
final class MatchingStack implements AutoCloseable {

  private static final int FIRST_PORT = 23_000;
  private static final int MATCHING = 2;
  private static final int SIGN_IN = 6;
  private static final int BROKER = 7;
  private static final int STORE = 9;
  private static final Duration READY_WITHIN = Duration.ofMinutes(4);
  private static final List<String> JVM =
      List.of(
          "-XX:+UseCompactObjectHeaders",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /**
   * 70 % of the container's memory; below 1,792 MB the JVM takes the serial collector by itself.
   */
  private static final List<String> OF_512_MB = List.of("-Xmx358m", "-XX:+UseSerialGC");

  private static final List<String> OF_2_GB =
      List.of(
          "-Xms1433m",
          "-Xmx1433m",
          "-XX:+UseG1GC",
          "-XX:+UseTransparentHugePages",
          "-XX:+AlwaysPreTouch");

  private final Path home;
  private final Path data;
  private final Ports ports = Ports.freeFrom(FIRST_PORT);
  private final LinkedHashMap<String, Process> up = new LinkedHashMap<>();

  private MatchingStack(Path home, Path data) {
    this.home = home;
    this.data = data;
  }

  /** Broker with its topics, store and sign-in; see {@link #startServices}. */
  static MatchingStack start(Path home) throws Exception {
    MatchingStack stack = new MatchingStack(home, Files.createTempDirectory("constellation-run-"));
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stack.up.values().forEach(Process::destroy)));
    stack.inside("store", "512m");
    stack.inside("broker", "512m");
    stack.inside("sign-in", "256m");
    stack.await(STORE);
    stack.await(BROKER);
    stack.await(SIGN_IN);
    TopicCreation.createMissing(stack.broker());
    return stack;
  }

  /** Matching-service, which reads the topics from their start, and the gateway. */
  void startServices() throws IOException {
    jar("matching-service", MATCHING, OF_2_GB, List.of());
    jar(
        "gateway",
        0,
        OF_512_MB,
        List.of(
            "--constellation.services.matching=" + matching(),
            "--constellation.identity.authorization=" + signIn() + "/oauth2/authorize",
            "--constellation.identity.token=" + signIn() + "/oauth2/token"));
    ready(matching());
    ready(ports.gateway());
  }

  String broker() {
    return "127.0.0.1:" + (ports.first() + BROKER);
  }

  URI gateway() {
    return URI.create("http://127.0.0.1:" + ports.first());
  }

  URI matching() {
    return URI.create("http://127.0.0.1:" + (ports.first() + MATCHING));
  }

  /** What a part has used of the processors since it started. */
  Duration cpu(String part) {
    return Objects.requireNonNull(up.get(part)).info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** For tokens. */
  Site site() {
    return new Site(gateway(), ports.signIn());
  }

  private URI signIn() {
    return URI.create("http://localhost:" + (ports.first() + SIGN_IN));
  }

  private void inside(String part, String heap) throws IOException {
    launch(
        part,
        List.of("-Xmx" + heap),
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PartProcess.class.getName(),
            part,
            "--port",
            Integer.toString(ports.first()),
            "--data",
            data.resolve("data").toString()));
  }

  private void jar(String part, int offset, List<String> memory, List<String> more)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-jar", executable(part).toString()));
    int port = ports.first() + offset;
    arguments.addAll(
        List.of(
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--constellation.port=" + port,
            "--constellation.store.uri=mongodb://127.0.0.1:" + (ports.first() + STORE),
            "--constellation.kafka.bootstrap=" + broker(),
            "--constellation.identity.issuer=" + signIn(),
            "--constellation.identity.keys=" + signIn() + "/oauth2/jwks"));
    arguments.addAll(more);
    launch(part, memory, arguments);
  }

  private Path executable(String part) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(part).resolve("target"))) {
      return files.filter(file -> file.toString().endsWith("-exec.jar")).findFirst().orElseThrow();
    }
  }

  private void launch(String part, List<String> memory, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(JVM);
    command.addAll(memory);
    command.addAll(arguments);
    up.put(
        part,
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve(part + ".log").toFile())
            .start());
  }

  private void await(int offset) {
    until(() -> {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.first() + offset), 1_000);
        return true;
      }
    });
  }

  private void ready(URI service) {
    URI readiness = service.resolve("/actuator/health/readiness");
    try (HttpClient http = HttpClient.newHttpClient()) {
      until(() ->
          http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                  .statusCode()
              == 200);
    }
  }

  /** Something that is there in the end. */
  private interface Sign {
    boolean isThere() throws IOException, InterruptedException;
  }

  private void until(Sign sign) {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!there(sign)) {
      if (up.values().stream().anyMatch(process -> !process.isAlive())
          || System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("the stack did not start; see " + data);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static boolean there(Sign sign) {
    try {
      return sign.isThere();
    } catch (IOException e) {
      return false; // not listening yet: asked again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Process process : up.sequencedValues().reversed()) {
      process.destroy();
      process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
      process.destroyForcibly();
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
