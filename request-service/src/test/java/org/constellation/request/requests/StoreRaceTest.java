package org.constellation.request.requests;

import org.junit.jupiter.api.AfterAll;

/** On the embedded server, as the service keeps them. */
class StoreRaceTest extends RaceContract {

  private static final EmbeddedStore STORE = new EmbeddedStore();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Override
  House house() {
    return STORE.house();
  }
}
