package org.constellation.notification;

import org.constellation.platform.rules.HouseRules;

class ArchitectureTest extends HouseRules {

  ArchitectureTest() {
    super("org.constellation.notification");
  }
}
