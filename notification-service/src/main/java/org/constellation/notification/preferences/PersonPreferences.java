package org.constellation.notification.preferences;

import java.util.UUID;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.events.EventIds;

/** One person's preferences as they are kept. */
record PersonPreferences(UUID person, String campus, Preferences preferences) {

  static final AggregateType<PersonPreferences> TYPE =
      AggregateType.of("preferences", PersonPreferences.class, PersonPreferences::campus);

  /** Every person has one place for them, so that it is found without a look-up. */
  static UUID id(UUID person) {
    return EventIds.named("preferences", person.toString());
  }
}
