package org.constellation.request.requests;

/** In memory. */
class RaceTest extends RaceContract {

  @Override
  House house() {
    return House.inMemory();
  }
}
