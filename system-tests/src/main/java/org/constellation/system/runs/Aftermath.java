package org.constellation.system.runs;

import java.time.Duration;
import java.util.List;
import org.constellation.system.check.HistoryChecker;
import org.constellation.system.check.Quiet;
import org.constellation.system.check.Seen;
import org.constellation.system.check.Settling;
import org.constellation.system.load.People;
import org.constellation.system.load.Told;
import org.constellation.system.stack.StackProcess;

/** What is lost or doubled after the clients of a run have ended. */
record Aftermath(StackProcess stack, People people, Told told) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** What is wrong when all is quiet; shows the first of it. */
  List<String> settled() {
    try (Quiet quiet = new Quiet(stack.store(), stack.broker())) {
      List<String> findings =
          Settling.of(this::look, this::findings, quiet::now).findings(PATIENCE);
      findings.stream().limit(20).forEach(System.out::println);
      return findings;
    }
  }

  /** What is wrong right now. */
  List<String> atOnce() {
    return findings(look());
  }

  private Seen look() {
    return Seen.through(stack.site(), people);
  }

  private List<String> findings(Seen seen) {
    return HistoryChecker.findings(told, seen);
  }
}
