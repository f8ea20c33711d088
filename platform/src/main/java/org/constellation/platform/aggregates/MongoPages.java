package org.constellation.platform.aggregates;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads lists a page at a time by keyset: no page grows slower with its number. */
final class MongoPages<S> {

  private final Documents collection;
  private final MongoDocuments<S> documents;

  MongoPages(Documents collection, MongoDocuments<S> documents) {
    this.collection = collection;
    this.documents = documents;
  }

  Page<Versioned<S>> newest(Bson matching, Page.Wanted wanted) {
    return page(
        matching,
        wanted.after().map(MongoPages::behind),
        MongoDocuments.newestFirst(),
        wanted.limit(),
        document -> document.getDate("createdAt").toInstant());
  }

  Page<Versioned<S>> earliest(Bson matching, String instantKey, Page.Wanted wanted) {
    String field = "k." + instantKey;
    return page(
        Filters.and(matching, Filters.gte(field, new Date(0))),
        wanted.after().map(last -> after(field, last)),
        Sorts.ascending(field, "_id"),
        wanted.limit(),
        document -> document.get("k", Document.class).getDate(instantKey).toInstant());
  }

  private Page<Versioned<S>> page(
      Bson matching,
      Optional<Bson> beyond,
      Bson order,
      int limit,
      Function<Document, Instant> sortedBy) {
    Bson where = beyond.map(rest -> Filters.and(matching, rest)).orElse(matching);
    List<Document> found =
        collection.run(c -> c.find(where).sort(order).limit(limit + 1).into(new ArrayList<>()));
    var items = found.stream().limit(limit).map(documents::read).toList();
    if (found.size() <= limit) {
      return new Page<>(items, Optional.empty());
    }
    Instant last = sortedBy.apply(found.get(limit - 1));
    return new Page<>(items, Optional.of(new Page.Position(last, items.getLast().id())));
  }

  private static Bson behind(Page.Position last) {
    Date at = Date.from(last.createdAt());
    return Filters.or(
        Filters.lt("createdAt", at),
        Filters.and(Filters.eq("createdAt", at), Filters.lt("_id", last.id())));
  }

  private static Bson after(String field, Page.Position last) {
    Date at = Date.from(last.createdAt());
    return Filters.or(
        Filters.gt(field, at), Filters.and(Filters.eq(field, at), Filters.gt("_id", last.id())));
  }
}
