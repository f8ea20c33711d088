package org.constellation.platform.aggregates;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds aggregates by when the clock has something to do with them. */
final class DueDocuments {

  private final Documents collection;

  DueDocuments(Documents collection) {
    this.collection = collection;
  }

  /** Those that are due, the oldest first. */
  List<UUID> until(Instant now, int limit) {
    return collection.run(c ->
        c.find(Filters.lte("dueAt", Date.from(now)))
            .sort(Sorts.ascending("dueAt"))
            .projection(Projections.include("_id"))
            .limit(limit)
            .map(document -> document.get("_id", UUID.class))
            .into(new ArrayList<>()));
  }

  Optional<Instant> next() {
    return collection
        .maybe(c ->
            c.find(Filters.gt("dueAt", new Date(0)))
                .sort(Sorts.ascending("dueAt"))
                .projection(Projections.include("dueAt"))
                .first())
        .map(document -> document.getDate("dueAt").toInstant());
  }
}
