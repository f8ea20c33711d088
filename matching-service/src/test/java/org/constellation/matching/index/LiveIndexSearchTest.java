package org.constellation.matching.index;

import static org.constellation.matching.People.NOW;

class LiveIndexSearchTest extends SearchContract {

  @Override
  MentorIndex index() {
    return new LiveIndex(NOW, Life.NAMES);
  }
}
