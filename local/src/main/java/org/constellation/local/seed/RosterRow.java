package org.constellation.local.seed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Role;

/**
 * One person as a campus's roster lists them.
 *
 * @param cells by column name of the roster import; an empty cell is not stated
 */
public record RosterRow(String externalId, String campus, Map<String, String> cells) {

  public RosterRow {
    cells = new LinkedHashMap<>(cells);
    cells.put("external_id", externalId);
    cells.putIfAbsent("person_id", SeedIds.of(externalId).toString());
    cells.putIfAbsent("email", email(cells.getOrDefault("display_name", ""), campus));
  }

  public UUID personId() {
    return UUID.fromString(cell("person_id"));
  }

  String name() {
    return cell("display_name");
  }

  String email() {
    return cell("email");
  }

  public Set<Role> roles() {
    return Arrays.stream(cell("roles").split(";"))
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** An address in a domain that can never exist (RFC 2606). */
  static String email(String name, String campus) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z-]+", ".");
    return plain + "@" + campus + ".example";
  }
}
