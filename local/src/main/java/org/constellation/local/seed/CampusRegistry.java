package org.constellation.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The campuses as profile-service reads them when it starts. */
public final class CampusRegistry {
  private CampusRegistry() {}

  /** Writes the registry anew. */
  public static void write(Path file) throws IOException {
    List<Map<String, String>> campuses =
        SeedCampus.all().stream().map(CampusRegistry::entry).toList();
    Files.writeString(file, JsonMapper.shared().writeValueAsString(campuses));
  }

  private static Map<String, String> entry(SeedCampus campus) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("campus", campus.id());
    entry.put("name", campus.name());
    entry.put("consortium", campus.consortium());
    entry.put("timeZone", campus.timeZone());
    entry.put("locale", "en-US");
    entry.put("accent", campus.accent());
    return entry;
  }
}
