package org.constellation.gateway.routes;

import java.util.List;
import org.constellation.gateway.services.Service;

/**
 * One line of the table.
 *
 * @param untimed whether no time limit holds for the answer: an event stream may begin in silence,
 *     and the local stack's clock takes a while to cross a month
 */
record Route(Service service, boolean untimed, List<String> paths) {
  static Route to(Service service, String... paths) {
    return new Route(service, false, List.of(paths));
  }

  static Route untimed(Service service, String... paths) {
    return new Route(service, true, List.of(paths));
  }
}
