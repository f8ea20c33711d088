package org.constellation.local.stack;

import org.constellation.local.calls.Site;
import org.constellation.local.seed.CampusRegistry;
import org.constellation.local.seed.FirstStart;

/** A stack that is up. */
public interface Running extends AutoCloseable {

  /** Starts a stack on a folder that was taken, and brings its people and their story in. */
  static Running start(StackOptions options, Ports ports, DataFolder data, Progress progress)
      throws Exception {
    FirstStart first = new FirstStart(new Site(ports.gateway(), ports.signIn()), data.seeded());
    if (options.story() && first.needsPeople()) {
      FirstStart.setClock(data.clock());
    }
    CampusRegistry.write(data.campuses());
    Running stack =
        options.processes()
            ? ManyProcesses.start(ports, data, options.home(), progress)
            : OneJvm.start(ports, data, progress);
    try {
      if (first.needsPeople()) {
        progress.timed("people of 20 campuses", first::people);
      }
      if (options.story() && first.needsStory()) {
        progress.timed("their story so far", first::story);
      }
      return stack;
    } catch (Exception e) {
      stack.close();
      throw e;
    }
  }

  /** Stops everything cleanly. */
  @Override
  void close();
}
