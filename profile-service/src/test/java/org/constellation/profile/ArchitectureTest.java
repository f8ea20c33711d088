package org.constellation.profile;

import org.constellation.platform.rules.HouseRules;

class ArchitectureTest extends HouseRules {
  ArchitectureTest() {
    super("org.constellation.profile");
  }
}
