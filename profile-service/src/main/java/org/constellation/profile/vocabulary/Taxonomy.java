package org.constellation.profile.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** The known words of one kind, in the order of their table. */
public final class Taxonomy<T> {

  private final SequencedMap<String, T> byId;

  private Taxonomy(SequencedMap<String, T> byId) {
    this.byId = byId;
  }

  static <T> Taxonomy<T> of(List<T> words, Function<T, String> id) {
    SequencedMap<String, T> byId = new LinkedHashMap<>();
    words.forEach(word -> byId.put(id.apply(word), word));
    return new Taxonomy<>(byId);
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<T> all() {
    return byId.values();
  }
}
