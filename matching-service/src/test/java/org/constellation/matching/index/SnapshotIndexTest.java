package org.constellation.matching.index;

class SnapshotIndexTest extends MentorIndexContract {

  @Override
  MentorIndex index() {
    return new SnapshotIndex();
  }
}
