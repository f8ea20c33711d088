package org.constellation.system.hostile;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every operation that wants a key, once; and then again under the same key with another body. */
record Keyed(Door door, Cells cells, Own own) {

  private static final String HOUR = "PT1H";
  private static final String DRY_RUN = "?dryRun=true";

  /**
   * Creates one of each.
   *
   * @return the same operations again under the same keys, each with another body
   */
  List<Runnable> createOnce(List<Operation> operations) {
    String ask = new Beginnings(door).ask("student").body();
    return operations.stream()
        .filter(Operation::keyed)
        .map(operation -> created(operation, Examples.twoOf(operation, ask)))
        .toList();
  }

  private Runnable created(Operation operation, List<String> bodies) {
    Own.Place place =
        own.of(operation)
            .orElseThrow(() -> new IllegalStateException("nothing was begun for " + operation));
    String path = place.path() + (operation.takesJson() ? "" : DRY_RUN);
    Map<String, String> headers = Tries.headersOf(operation);
    String token = door.token(place.person(), HOUR);
    HttpResponse<String> created =
        door.call(operation.method(), path, token, headers, bytes(bodies.getFirst()));
    if (created.statusCode() != 201 && created.statusCode() != 202) {
      throw new IllegalStateException(
          operation + " answered " + created.statusCode() + " " + created.body());
    }
    return () ->
        cells.expect(
            "key reused with another body",
            operation,
            door.call(operation.method(), path, token, headers, bytes(bodies.getLast())),
            Set.of(422));
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
