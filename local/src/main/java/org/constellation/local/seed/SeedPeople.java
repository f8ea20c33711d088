package org.constellation.local.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.local.signin.KnownPeople;
import org.constellation.local.signin.KnownPerson;
import org.jspecify.annotations.Nullable;

/** Lets everyone of the seed sign in, with the same id, campus and roles as in the roster. */
public final class SeedPeople implements KnownPeople {
  private final Map<String, KnownPerson> byIdOrAlias = new HashMap<>();
  private final List<Introduction> introduced;

  public SeedPeople(Seed seed) {
    seed.rows().forEach(row -> know(row, null));
    // A coordinator's alias is their external id: coordinator-<campus>.
    seed.coordinators().forEach(row -> know(row, row.externalId()));
    seed.cast().members().forEach(m -> know(m.row(), m.alias()));
    introduced =
        seed.cast().members().stream()
            .filter(m -> !m.as().isEmpty())
            .map(m -> new Introduction(person(m.row(), m.alias()), m.as(), m.about()))
            .toList();
  }

  @Override
  public Optional<KnownPerson> find(String idOrAlias) {
    return Optional.ofNullable(byIdOrAlias.get(idOrAlias));
  }

  @Override
  public List<Introduction> introduced() {
    return introduced;
  }

  private void know(RosterRow row, @Nullable String alias) {
    KnownPerson person = person(row, alias);
    byIdOrAlias.put(person.id().toString(), person);
    if (alias != null) {
      byIdOrAlias.put(alias, person);
    }
  }

  private static KnownPerson person(RosterRow row, @Nullable String alias) {
    return new KnownPerson(
        row.personId(),
        alias,
        row.name(),
        row.email(),
        row.campus().isEmpty() ? null : row.campus(),
        row.roles());
  }
}
