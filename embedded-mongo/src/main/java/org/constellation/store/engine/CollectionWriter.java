package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.constellation.store.journal.Change;
import org.jspecify.annotations.Nullable;

/** One write to a collection, while nobody else writes to it. */
public final class CollectionWriter {
  /** A record of the journal holds this, and at most one document more. */
  private static final int RECORD_BYTES = 16 << 20;

  private final StoredCollection collection;
  private final Engine engine;
  private final Changes changes;
  private final List<Change> unwritten = new ArrayList<>();
  private long unwrittenBytes;
  private boolean changed;
  private long point;

  CollectionWriter(StoredCollection collection, Engine engine) {
    this.collection = collection;
    this.engine = engine;
    this.changes = new Changes(collection);
  }

  /** Adds a document, with an ObjectId when it has no {@code _id}. */
  public Document insert(Document document) {
    Document complete = NewDocument.complete(document);
    put(collection.takePosition(), null, complete);
    return complete;
  }

  /** What an update did. */
  public record Updated(long matched, long modified, Optional<Document> upserted) {}

  /** Updates what matches: the first, or all. */
  public Updated update(Query query, Update update, boolean upsert) {
    long matched = 0;
    long modified = 0;
    Iterator<Found> found = reader().find(query).iterator();
    while (found.hasNext()) {
      matched++;
      modified += replace(found.next(), update).isPresent() ? 1 : 0;
    }
    if (matched > 0 || !upsert) {
      return new Updated(matched, modified, Optional.empty());
    }
    return new Updated(0, 0, Optional.of(insert(Operators.upserted(update))));
  }

  /** A document before and after; {@code before} is null for an upsert's insert. */
  public record Replaced(@Nullable Document before, Document after) {}

  /** Updates the first that matches and tells what it was and is. */
  public Optional<Replaced> updateOne(Query query, Update update, boolean upsert) {
    Optional<Found> found = reader().find(query.part(0, 1)).findFirst();
    if (found.isPresent()) {
      Document before = found.get().document();
      return Optional.of(new Replaced(before, replace(found.get(), update).orElse(before)));
    }
    return upsert
        ? Optional.of(new Replaced(null, insert(Operators.upserted(update))))
        : Optional.empty();
  }

  /** Deletes what matches and hands back the last one. */
  public Optional<Document> deleteOne(Query query) {
    Optional<Found> found = reader().find(query.part(0, 1)).findFirst();
    found.ifPresent(this::remove);
    return found.map(Found::document);
  }

  /** Deletes everything that matches. */
  public long delete(Query query) {
    long deleted = 0;
    Iterator<Found> found = reader().find(query).iterator();
    while (found.hasNext()) {
      remove(found.next());
      deleted++;
    }
    return deleted;
  }

  /** The new document, or empty when the update changes nothing. */
  private Optional<Document> replace(Found current, Update update) {
    Document after = Operators.updated(current.document(), update);
    if (Arrays.equals(DocumentBytes.encode(after), DocumentBytes.encode(current.document()))) {
      return Optional.empty();
    }
    put(current.position(), current.document(), after);
    return Optional.of(after);
  }

  private void put(long position, @Nullable Document before, Document after) {
    byte[] bytes = DocumentBytes.encode(after);
    Changes.Prepared prepared = changes.prepare(position, before, DocumentBytes.decode(bytes));
    make(prepared, bytes, new Change.Put(collection.number(), position, bytes));
  }

  private void remove(Found found) {
    make(
        changes.prepare(found.position(), found.document(), null),
        null,
        new Change.Remove(collection.number(), found.position()));
  }

  /** The change and its record belong together: neither is ever there without the other. */
  private void make(Changes.Prepared prepared, byte @Nullable [] document, Change change) {
    engine
        .health()
        .guard(() -> {
          apply(prepared, document);
          unwritten.add(change);
          unwrittenBytes += change.size();
          changed = true;
          if (unwrittenBytes > RECORD_BYTES) {
            engine.journal().await(journal());
          }
        });
  }

  private void apply(Changes.Prepared prepared, byte @Nullable [] document) {
    if (prepared.apply(document)) {
      engine.catalog().save(collection);
    }
  }

  private long journal() {
    if (!unwritten.isEmpty()) {
      point = engine.journal().append(Change.encode(unwritten));
      unwritten.clear();
      unwrittenBytes = 0;
    }
    return point;
  }

  /** Puts what is left into the journal, then lets readers see the new state. */
  void publish() {
    if (changed) {
      collection.publish(journal());
    }
  }

  /** Repeats a journalled change; what is already there is replaced. */
  void repeat(Change change) {
    byte[] there = collection.documents().get(change.position());
    Document before = there == null ? null : DocumentBytes.decode(there);
    switch (change) {
      case Change.Put put -> {
        Document after = DocumentBytes.decode(put.document());
        apply(changes.again(put.position(), before, after), put.document());
        collection.reserve(put.position());
      }
      case Change.Remove _ -> {
        if (before != null) {
          apply(changes.again(change.position(), before, null), null);
        }
      }
    }
  }

  private Reader reader() {
    return new Reader(Roots.of(collection, 0), collection.namespace(), engine.scans());
  }
}
