package org.constellation.engagement;

import org.constellation.platform.rules.HouseRules;

class ArchitectureTest extends HouseRules {
  ArchitectureTest() {
    super("org.constellation.engagement");
  }
}
