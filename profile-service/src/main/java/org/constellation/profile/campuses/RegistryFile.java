package org.constellation.profile.campuses;

import java.util.Arrays;
import java.util.List;
import org.constellation.platform.events.EventJson;
import org.constellation.profile.checks.Fault;

/** The campus registry as an operator writes it: a JSON array of campuses. */
final class RegistryFile {

  private RegistryFile() {}

  /**
   * @throws IllegalArgumentException when an entry is not as it should be; the service does not
   *     start then
   */
  static List<CampusEntry> read(byte[] json) {
    List<CampusEntry> entries = Arrays.asList(EventJson.read(json, CampusEntry[].class));
    for (CampusEntry entry : entries) {
      List<Fault> faults = entry.faults();
      if (!faults.isEmpty()) {
        throw new IllegalArgumentException("campus " + entry.campus() + ": " + faults);
      }
    }
    return entries;
  }
}
