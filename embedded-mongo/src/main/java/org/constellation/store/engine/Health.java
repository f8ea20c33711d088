package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is in memory can be relied on. After a failure only the journal can, and only
 * opening the store anew helps: nothing is read or written any more.
 */
final class Health {
  private volatile @Nullable Throwable cause;

  boolean isGood() {
    return cause == null;
  }

  /** Nothing is to be read or written any more, and nothing is wrong. */
  void end() {
    if (cause == null) {
      cause = new IllegalStateException("The store was closed");
    }
  }

  void check() {
    Throwable failure = cause;
    if (failure != null) {
      throw new MongoServerError(
          91, "ShutdownInProgress", "The store has failed or was closed: restart it", failure);
    }
  }

  /** Does what may not stop half-way: whatever it throws, an error of the JVM too, is a failure. */
  <T> T guard(Supplier<T> work) {
    try {
      return work.get();
    } catch (Throwable e) {
      if (cause == null) {
        cause = e;
      }
      throw e;
    }
  }

  void guard(Runnable work) {
    var _ =
        guard(() -> {
          work.run();
          return true;
        });
  }
}
