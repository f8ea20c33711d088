package org.constellation.gateway.operations;

import java.util.Optional;
import java.util.regex.Pattern;
import org.constellation.gateway.services.Service;

/**
 * A dead letter's name among all services, {@code request-service.<id>}, so that what is done to it
 * reaches the service that keeps it.
 *
 * @param id as the service knows it: {@code consumer@topic:partition:offset}
 */
record SetAside(Service service, String id) {
  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._:@-]{1,200}");

  static Optional<SetAside> named(String name) {
    int dot = name.indexOf('.');
    String id = name.substring(dot + 1);
    return dot > 0 && FIT.matcher(id).matches()
        ? Service.named(name.substring(0, dot)).map(service -> new SetAside(service, id))
        : Optional.empty();
  }

  String name() {
    return service.fullName() + "." + id;
  }

  String path() {
    return "/internal/operations/dead-letters/" + id;
  }
}
