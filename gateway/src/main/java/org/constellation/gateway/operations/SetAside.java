package org.constellation.gateway.operations;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.constellation.gateway.services.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dead letter's name among all services: {@code request-service.4711}, so that what is done to it
 * reaches the service that keeps it.
 */
record SetAside(Service service, String id) {
  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

  static Optional<SetAside> named(String name) {
    int dot = name.indexOf('.');
    String id = name.substring(dot + 1);
    return dot > 0 && FIT.matcher(id).matches()
        ? Service.named(name.substring(0, dot)).map(service -> new SetAside(service, id))
        : Optional.empty();
  }

  String path() {
    return "/internal/operations/dead-letters/" + id;
  }

  /** As the operator sees it: which service it is of, and the name to act on it by. */
  static ObjectNode shown(Service service, JsonNode kept) {
    ObjectNode shown = ((ObjectNode) kept).deepCopy();
    JsonNode id = shown.has("deadLetterId") ? shown.remove("deadLetterId") : shown.remove("id");
    if (id != null && id.isString()) {
      String name = id.stringValue();
      String prefix = service.fullName() + ".";
      shown.put("deadLetterId", name.startsWith(prefix) ? name : prefix + name);
    }
    shown.put("service", service.fullName());
    asTheInterfaceSays(shown);
    return shown;
  }

  private static final Map<String, String> FROM_HEADERS =
      Map.of("eventId", "ce_id", "type", "ce_type", "campus", "ce_campus");

  private static void asTheInterfaceSays(ObjectNode shown) {
    JsonNode headers = shown.path("headers");
    FROM_HEADERS.forEach((field, header) -> {
      if (!shown.has(field) && headers.has(header)) {
        shown.set(field, headers.get(header));
      }
    });
  }
}
