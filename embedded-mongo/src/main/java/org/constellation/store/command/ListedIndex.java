package org.constellation.store.command;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import org.constellation.store.engine.IndexDefinition;

/** An index by name, for {@code $merge}, which asks for one on the fields it joins by. */
final class ListedIndex extends EmptyIndex<Long> {
  private final boolean unique;

  ListedIndex(IndexDefinition definition) {
    super(
        definition.name(),
        definition.pattern().fields().stream()
            .map(field -> new IndexKey(field.path(), field.ascending()))
            .toList());
    this.unique = definition.unique();
  }

  @Override
  public boolean isUnique() {
    return unique;
  }
}
