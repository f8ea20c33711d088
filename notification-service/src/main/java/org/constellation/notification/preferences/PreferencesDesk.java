package org.constellation.notification.preferences;

import static org.constellation.contracts.Decision.made;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;

/** Reads and writes preferences; version 0 stands for the defaults of someone who stated none. */
public final class PreferencesDesk {

  static final long NEVER_STATED = 0;

  private final Aggregates<PersonPreferences, NotificationEvent> kept;

  PreferencesDesk(Aggregates<PersonPreferences, NotificationEvent> kept) {
    this.kept = kept;
  }

  /** What a person wants, by the defaults where they stated nothing. */
  public Preferences of(Scope scope, UUID person) {
    return stated(scope, person)
        .map(there -> there.state().preferences())
        .orElse(Preferences.DEFAULT);
  }

  Optional<Versioned<PersonPreferences>> stated(Scope scope, UUID person) {
    return kept.find(scope, PersonPreferences.id(person));
  }

  Outcome<PersonPreferences> state(Scope scope, PersonPreferences wished, long expected) {
    UUID id = PersonPreferences.id(wished.person());
    if (expected != NEVER_STATED) {
      Outcome<PersonPreferences> outcome =
          kept.change(scope, id, OptionalLong.of(expected), _ -> made(wished));
      return outcome instanceof Outcome.Absent ? new Outcome.Stale<>(NEVER_STATED) : outcome;
    }
    return switch (kept.create(id, null, wished, List.of())) {
      case Creation.Fresh<PersonPreferences>(var fresh) -> new Outcome.Changed<>(fresh);
      case Creation.Existing<PersonPreferences>(var there, _) ->
          new Outcome.Stale<>(there.version());
    };
  }
}
