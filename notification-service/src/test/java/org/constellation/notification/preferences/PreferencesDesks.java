package org.constellation.notification.preferences;

import java.time.Clock;
import java.util.UUID;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;

/** A desk over preferences in memory. */
public final class PreferencesDesks {

  private PreferencesDesks() {}

  public static PreferencesDesk inMemory(Clock clock) {
    return new PreferencesDesk(new InMemoryAggregates<>(PersonPreferences.TYPE, clock));
  }

  public static void state(
      PreferencesDesk desk, UUID person, String campus, Preferences preferences) {
    var wished = new PersonPreferences(person, campus, preferences);
    long version =
        desk.stated(Scope.SERVICE, person)
            .map(there -> there.version())
            .orElse(PreferencesDesk.NEVER_STATED);
    var _ = desk.state(Scope.campus(campus), wished, version);
  }
}
