package org.constellation.local.stack;

import java.util.Optional;

/**
 * The store and the broker that a stack stands on: its own, or others that run already.
 *
 * @param otherStore a connection string, when the store is not to be the embedded one
 * @param otherBroker host and port, when the broker is not to be the embedded one
 */
public record Foundations(Optional<String> otherStore, Optional<String> otherBroker) {
  static final Foundations OWN = new Foundations(Optional.empty(), Optional.empty());

  boolean areOwn() {
    return equals(OWN);
  }

  String store(Ports ports) {
    return otherStore.orElseGet(() -> "mongodb://127.0.0.1:" + ports.of(Part.STORE));
  }

  String broker(Ports ports) {
    return otherBroker.orElseGet(() -> "127.0.0.1:" + ports.of(Part.BROKER));
  }
}
