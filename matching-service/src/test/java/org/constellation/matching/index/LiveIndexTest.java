package org.constellation.matching.index;

import static org.constellation.matching.People.NOW;

class LiveIndexTest extends MentorIndexContract {

  @Override
  MentorIndex index() {
    return new LiveIndex(NOW);
  }
}
