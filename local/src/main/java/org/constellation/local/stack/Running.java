package org.constellation.local.stack;

import java.util.function.Consumer;
import org.constellation.local.calls.Site;
import org.constellation.local.seed.CampusRegistry;
import org.constellation.local.seed.FirstStart;

/** A stack that is up. */
public interface Running extends AutoCloseable {

  /**
   * Starts a stack on a folder that was taken, and brings its people and their story in.
   *
   * @param stopping called with the stack as soon as there is something to stop, which may be long
   *     before it is up
   */
  static Running start(
      StackOptions options,
      Ports ports,
      DataFolder data,
      Progress progress,
      Consumer<Running> stopping)
      throws Exception {
    FirstStart first = new FirstStart(new Site(ports.gateway(), ports.signIn()), data.seeded());
    if (options.story() && first.needsPeople()) {
      FirstStart.setClock(data.clock());
    }
    CampusRegistry.write(data.campuses());
    Running stack =
        options.processes()
            ? new ManyProcesses(ports, data, options.home(), progress)
            : new OneJvm(ports, data, options.foundations(), progress);
    stopping.accept(stack);
    try {
      stack.start();
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

  /** Starts every part; answers when all are ready. */
  void start() throws Exception;

  /** Stops whatever is up, cleanly. */
  @Override
  void close();
}
