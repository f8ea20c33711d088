package org.constellation.local.stack;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The main class behind {@code ./start}: brings the stack up, tells where, waits for Ctrl-C. */
public final class LocalStack {
  private static final int WRONG_USE = 2;
  private static final int NOT_POSSIBLE = 3;

  private LocalStack() {}

  /** See {@code ./start --help}. */
  public static void main(String[] arguments) {
    Progress progress = new Progress(System.out);
    try {
      run(StackOptions.of(Arrays.asList(arguments)), progress);
    } catch (IllegalArgumentException e) {
      progress.line(String.valueOf(e.getMessage()));
      System.exit(WRONG_USE);
    } catch (NotPossible e) {
      progress.line(String.valueOf(e.getMessage()));
      System.exit(NOT_POSSIBLE);
    } catch (Exception e) {
      progress.line("The stack could not start: %s".formatted(e));
      e.printStackTrace(System.err);
      System.exit(1);
    }
  }

  private static void run(StackOptions options, Progress progress) throws Exception {
    Ports ports = new Ports(options.firstPort());
    DataFolder data = new DataFolder(options.data());
    FileLock lock =
        data.take().orElseThrow(() -> new NotPossible("Another stack runs on " + data.root()));
    // Before any class that logs: from then on it is settled where to.
    Logs.into(data, "constellation");
    ManyProcesses.endLeftovers(data);
    refuseTakenPorts(ports);
    if (options.fresh()) {
      data.empty(lock);
    }
    PidFile pid = new PidFile(data.pidOf("stack"));
    pid.write(ProcessHandle.current());
    progress.line("Constellation starts on this machine, its data in %s".formatted(data.root()));
    Running.start(
        options, ports, data, progress, stack -> stopOnSignal(stack, pid, lock, progress));
    new Welcome(ports).tell(progress);
    new CountDownLatch(1).await();
  }

  private static void refuseTakenPorts(Ports ports) {
    List<Integer> taken = ports.taken();
    if (!taken.isEmpty()) {
      throw new NotPossible(
          "Somebody listens already on port "
              + taken.getFirst()
              + "; choose others with --port, which takes eleven from there on");
    }
  }

  private static void stopOnSignal(Running stack, PidFile pid, FileLock lock, Progress progress) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              progress.line("\nStopping …");
              stack.close();
              try {
                pid.delete();
                lock.release();
              } catch (IOException e) {
                progress.line(String.valueOf(e.getMessage()));
              }
              progress.line("Stopped.");
            }));
  }

  /** Something outside must change before the stack can start here. */
  private static final class NotPossible extends RuntimeException {
    NotPossible(String message) {
      super(message);
    }
  }
}
