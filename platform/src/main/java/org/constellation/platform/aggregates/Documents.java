package org.constellation.platform.aggregates;

import com.mongodb.client.MongoCollection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** One collection of the service's database, with the driver's errors told in Spring's words. */
public final class Documents {

  private final MongoOperations mongo;
  private final String collection;

  public Documents(MongoOperations mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  /** Runs an operation that always has a result. */
  public <R> R run(Function<MongoCollection<Document>, R> operation) {
    return Objects.requireNonNull(mongo.execute(collection, operation::apply));
  }

  /** Runs an operation that may find nothing. */
  public Optional<Document> maybe(
      Function<MongoCollection<Document>, @Nullable Document> operation) {
    return Optional.ofNullable(mongo.execute(collection, operation::apply));
  }
}
