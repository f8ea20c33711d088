package org.constellation.profile.people;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.platform.aggregates.AggregateType;

/** A transition as it was told; its id follows from the Idempotency-Key. */
record ToldTransition(UUID personId, String campus, Transition transition, Instant declaredAt) {

  static final AggregateType<ToldTransition> TYPE =
      AggregateType.of("transitions", ToldTransition.class, ToldTransition::campus);
}
