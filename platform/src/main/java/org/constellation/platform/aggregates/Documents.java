package org.constellation.platform.aggregates;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/** One collection of the service's database, with the driver's errors told in Spring's words. */
public final class Documents {

  private static final int DUPLICATE_KEY = 11_000;

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

  /**
   * Runs many writes with one command, each as if it stood alone.
   *
   * @return the places of those that met a key that is taken
   */
  public Set<Integer> runAll(List<? extends WriteModel<Document>> writes) {
    if (writes.isEmpty()) {
      return Set.of();
    }
    try {
      run(c -> c.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
      return Set.of();
    } catch (DataAccessException e) {
      return taken(e);
    }
  }

  /** The places of those whose key was taken, if nothing else was wrong. */
  private static Set<Integer> taken(DataAccessException e) {
    if (e.getCause() instanceof MongoBulkWriteException bulk
        && bulk.getWriteConcernError() == null
        && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
      return bulk.getWriteErrors().stream()
          .map(BulkWriteError::getIndex)
          .collect(Collectors.toSet());
    }
    throw e;
  }

  /** Runs an operation that may find nothing. */
  public Optional<Document> maybe(
      Function<MongoCollection<Document>, @Nullable Document> operation) {
    return Optional.ofNullable(mongo.execute(collection, operation::apply));
  }
}
