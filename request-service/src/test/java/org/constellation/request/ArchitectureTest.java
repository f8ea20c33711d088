package org.constellation.request;

import org.constellation.platform.rules.HouseRules;

class ArchitectureTest extends HouseRules {
  ArchitectureTest() {
    super("org.constellation.request");
  }
}
