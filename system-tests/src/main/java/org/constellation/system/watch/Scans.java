package org.constellation.system.watch;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Which queries the embedded store had to answer by reading a whole collection. */
public final class Scans {

  private Scans() {}

  /** Namespace and shape of each, with how often. */
  public static Map<String, Long> of(MongoClient client) {
    Document status = client.getDatabase("admin").runCommand(new Document("serverStatus", 1));
    Document scans =
        status
            .get("metrics", Document.class)
            .get("queryExecutor", Document.class)
            .get("collectionScans", Document.class);
    Map<String, Long> shapes = new TreeMap<>();
    for (Document shape : scans.getList("shapes", Document.class)) {
      shapes.put(shape.getString("query"), shape.getLong("times"));
    }
    return shapes;
  }
}
