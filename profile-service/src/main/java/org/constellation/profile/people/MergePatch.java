package org.constellation.profile.people;

import java.util.stream.Collectors;
import org.constellation.profile.checks.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396) on a flat record: null deletes, arrays are replaced whole. */
final class MergePatch {

  private final JsonMapper json;

  MergePatch(JsonMapper json) {
    this.json = json;
  }

  /** What came out of it. */
  sealed interface Merged<T> {

    record Whole<T>(T value) implements Merged<T> {}

    record Unfit<T>(Fault fault) implements Merged<T> {}
  }

  <T> Merged<T> apply(T current, Class<T> type, ObjectNode patch) {
    ObjectNode merged = json.valueToTree(current);
    patch
        .properties()
        .forEach(field -> {
          if (field.getValue().isNull()) {
            // An unknown field must stay visible, so that it is refused and not passed over.
            if (merged.remove(field.getKey()) == null && !isComponent(type, field.getKey())) {
              merged.set(field.getKey(), field.getValue());
            }
          } else {
            merged.set(field.getKey(), field.getValue());
          }
        });
    try {
      return new Merged.Whole<>(json.treeToValue(merged, type));
    } catch (JacksonException e) {
      return new Merged.Unfit<>(new Fault(path(e), "is unknown, missing or of the wrong type"));
    }
  }

  private static boolean isComponent(Class<?> type, String name) {
    for (var component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String path(JacksonException e) {
    return e instanceof DatabindException wrong
        ? wrong.getPath().stream()
            .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
            .collect(Collectors.joining("."))
        : "";
  }
}
