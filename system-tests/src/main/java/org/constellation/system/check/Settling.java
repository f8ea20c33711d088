package org.constellation.system.check;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.constellation.local.calls.Site;
import org.constellation.system.load.People;
import org.constellation.system.load.Told;

/** Gives events the time to arrive, then says what is still wrong. */
public final class Settling {

  private Settling() {}

  /** What is wrong when nothing changes any more, or when the patience is over. */
  public static List<String> findings(Site site, People people, Told told, Duration patience)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    List<String> findings = HistoryChecker.findings(told, Seen.through(site, people));
    while (!findings.isEmpty() && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
      findings = HistoryChecker.findings(told, Seen.through(site, people));
    }
    return findings;
  }
}
