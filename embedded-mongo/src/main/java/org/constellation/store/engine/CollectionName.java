package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.regex.Pattern;

/** Which names a collection and its database may have. */
final class CollectionName {
  private static final int LONGEST = 255;
  private static final int LONGEST_DATABASE = 63;
  private static final Pattern DATABASE = Pattern.compile("[^/\\\\. \"$*<>:|?\u0000]+");
  private static final Pattern COLLECTION = Pattern.compile("(?!system\\.|\\.)[^$\u0000]+(?<!\\.)");

  private CollectionName() {}

  static void check(String namespace) {
    int dot = namespace.indexOf('.');
    boolean good =
        dot > 0
            && dot <= LONGEST_DATABASE
            && namespace.length() <= LONGEST
            && DATABASE.matcher(namespace.substring(0, dot)).matches()
            && COLLECTION.matcher(namespace.substring(dot + 1)).matches();
    if (!good) {
      throw new MongoServerError(73, "InvalidNamespace", "Invalid namespace: " + namespace);
    }
  }
}
