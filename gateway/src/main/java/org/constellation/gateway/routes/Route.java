package org.constellation.gateway.routes;

import java.util.List;
import org.constellation.gateway.services.Service;

/**
 * One line of the table.
 *
 * @param live whether the answer is an event stream, which has no end and so no time limit
 */
record Route(Service service, boolean live, List<String> paths) {
  static Route to(Service service, String... paths) {
    return new Route(service, false, List.of(paths));
  }

  static Route live(Service service, String... paths) {
    return new Route(service, true, List.of(paths));
  }
}
