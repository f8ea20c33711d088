package org.constellation.matching.index;

class SnapshotIndexSearchTest extends SearchContract {

  @Override
  MentorIndex index() {
    return new SnapshotIndex();
  }
}
