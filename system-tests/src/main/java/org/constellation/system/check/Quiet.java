package org.constellation.system.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.local.clock.ConsumerLag;

/** Nothing is under way: no outbox holds an event, and every consumer has read all there is. */
public final class Quiet implements AutoCloseable {

  private static final Bson WAITING =
      Filters.or(Filters.exists("pendingSince"), Filters.exists("outbox.0"));

  private final MongoClient client;
  private final ConsumerLag lag;

  /** Looks into the store and at the broker themselves, so that no service has to be believed. */
  public Quiet(String store, String broker) {
    client = StoreDump.client(store);
    lag = new ConsumerLag(broker);
  }

  /** Outboxes first: what leaves one between the looks is seen by the second. */
  public boolean now() {
    return StoreDump.DATABASES.stream().noneMatch(this::holdsEvents) && lag.quiet();
  }

  private boolean holdsEvents(String database) {
    for (String name : client.getDatabase(database).listCollectionNames()) {
      Document one = client.getDatabase(database).getCollection(name).find(WAITING).first();
      if (one != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    lag.close();
    client.close();
  }
}
