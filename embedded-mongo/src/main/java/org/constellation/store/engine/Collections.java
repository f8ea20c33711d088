package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The collections and indexes of a store: each change is on disk before it returns. */
public final class Collections {
  private final Catalog catalog;
  private final Engine engine;

  Collections(Catalog catalog, Engine engine) {
    this.catalog = catalog;
    this.engine = engine;
  }

  /** Makes a collection; true when it was not there. */
  public boolean create(String namespace) {
    if (catalog.find(namespace) != null) {
      return false;
    }
    open(namespace);
    return true;
  }

  StoredCollection open(String namespace) {
    return engine.exclusively(() -> {
      StoredCollection there = catalog.find(namespace);
      if (there != null) {
        return there;
      }
      CollectionName.check(namespace);
      return catalog.create(namespace);
    });
  }

  /** Removes a collection; false when it is not there. */
  public boolean drop(String namespace) {
    return engine.exclusively(() -> {
      StoredCollection collection = catalog.find(namespace);
      if (collection != null) {
        catalog.drop(collection);
      }
      return collection != null;
    });
  }

  /** Gives a collection another name, over another collection when that may be dropped. */
  public void rename(String from, String to, boolean dropTarget) {
    if (from.equals(to)) {
      throw new MongoServerError(
          20, "IllegalOperation", "cannot rename a collection to itself: " + from);
    }
    CollectionName.check(to);
    engine.exclusively(() -> {
      StoredCollection source = catalog.find(from);
      StoredCollection target = catalog.find(to);
      if (source == null) {
        throw new MongoServerError(26, "NamespaceNotFound", "Source collection does not exist");
      }
      if (target != null && !dropTarget) {
        throw new MongoServerError(48, "NamespaceExists", "target namespace exists");
      }
      if (target != null) {
        catalog.drop(target);
      }
      catalog.rename(source, to);
      return true;
    });
  }

  /** Adds indexes, filled from what is there; those that exist alike are left as they are. */
  public void createIndexes(String namespace, List<IndexDefinition> definitions) {
    boolean there = false;
    while (!there) {
      open(namespace);
      there =
          definitions.stream()
                  .allMatch(definition -> IndexBuild.exists(catalog, namespace, definition))
              || engine.exclusively(() -> IndexBuild.add(catalog, namespace, definitions));
    }
  }

  /** Removes an index by name. */
  public void dropIndex(String namespace, String name) {
    engine.exclusively(() -> IndexBuild.drop(catalog, namespace, name));
  }

  /** The namespaces that begin so, in order. */
  public Stream<String> namespaces(String prefix) {
    return catalog.all().keySet().stream().filter(name -> name.startsWith(prefix)).sorted();
  }

  /** The descriptions of a collection's indexes. */
  public List<IndexDefinition> indexes(String namespace) {
    StoredCollection collection = catalog.find(namespace);
    List<IndexDefinition> definitions = new ArrayList<>();
    if (collection != null) {
      collection.indexes().forEach(index -> definitions.add(index.definition()));
    }
    return definitions;
  }
}
