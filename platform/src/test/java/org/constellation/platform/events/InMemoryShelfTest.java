package org.constellation.platform.events;

class InMemoryShelfTest extends ShelfContract {

  private final InMemoryShelf shelf = new InMemoryShelf();

  @Override
  protected Shelf shelf() {
    return shelf;
  }

  @Override
  protected ShelfLists lists() {
    return shelf;
  }
}
