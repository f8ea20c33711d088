package org.constellation.system.runs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.constellation.system.check.StoreDump;
import org.constellation.system.figures.Figures;
import org.constellation.system.hostile.Cells;
import org.constellation.system.hostile.Hostility;
import org.constellation.system.stack.StackProcess;

/** Bad input at every operation: the right problem, and nothing changed. */
final class BadInputRun implements Run {

  /** A ledger looks after what was taken from it 15 seconds later. */
  private static final Duration QUIET = Duration.ofSeconds(20);

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    try (StackProcess stack = StackProcess.start(options.home(), false)) {
      Hostility hostility = new Hostility(stack.gateway(), stack.signIn());
      hostility.begin();
      Map<String, String> before = quiet(stack);
      Cells cells = hostility.tryAll(before);
      long changed = changed(before, quiet(stack));
      List<Runnable> again = hostility.createOnce();
      Map<String, String> created = quiet(stack);
      again.forEach(Runnable::run);
      changed += changed(created, quiet(stack));

      cells.wrong().stream().limit(60).forEach(System.out::println);
      cells.counts().forEach((kind, count) -> figures.tell("cells: " + kind, count, ""));
      figures.exactly("services missing in the document", hostility.missing().size(), "", 0);
      figures.atLeast("operations", hostility.operations(), "", 30);
      figures.atLeast(
          "cells in all", cells.counts().values().stream().mapToInt(n -> n).sum(), "", 300);
      figures.exactly("answered wrongly", cells.wrong().size(), "cells", 0);
      figures.tell("documents in the store", before.size(), "");
      figures.exactly("documents changed", changed, "", 0);
    }
  }

  private static long changed(Map<String, String> before, Map<String, String> after) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .filter(id -> !String.valueOf(before.get(id)).equals(String.valueOf(after.get(id))))
        .peek(id ->
            System.out.printf(
                "changed: %s%n  from %s%n  to   %s%n", id, before.get(id), after.get(id)))
        .count();
  }

  /** The dump once nothing moves any more. */
  private static Map<String, String> quiet(StackProcess stack) {
    Map<String, String> last = StoreDump.of(stack.store());
    while (true) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(QUIET.toMillis()));
      Map<String, String> now = StoreDump.of(stack.store());
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
  }
}
