package org.constellation.system.check;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** Every document of every service, to compare before and after. */
public final class StoreDump {

  static final List<String> DATABASES =
      List.of(
          "profile-service",
          "matching-service",
          "request-service",
          "engagement-service",
          "notification-service");

  private StoreDump() {}

  /** Documents by database, collection and id. */
  public static Map<String, String> of(String uri) {
    Map<String, String> dump = new TreeMap<>();
    try (MongoClient client = client(uri)) {
      for (String database : DATABASES) {
        for (String name : client.getDatabase(database).listCollectionNames()) {
          for (Document document : client.getDatabase(database).getCollection(name).find()) {
            dump.put(database + "." + name + " " + document.get("_id"), document.toString());
          }
        }
      }
    }
    return dump;
  }

  /** Reads ids as the services write them. */
  static MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }
}
