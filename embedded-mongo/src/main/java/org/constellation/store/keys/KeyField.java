package org.constellation.store.keys;

import java.util.List;

/** A field of an index or of a sort, by its dotted path. */
public record KeyField(String path, boolean ascending) {
  List<String> steps() {
    return List.of(path.split("\\.", -1));
  }
}
