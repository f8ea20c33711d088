package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Transition;
import org.jspecify.annotations.Nullable;

/**
 * What profile-service tells of a person: that something happened, never what they wrote or need.
 */
public sealed interface PersonEvent {

  UUID personId();

  String campus();

  /** When it happened, on the business clock. */
  Instant at();

  /** A person said that their situation changes; a new needs check-up is due. */
  record TransitionDeclared(UUID personId, String campus, Transition transition, Instant at)
      implements PersonEvent {}

  /** A mentor's offering was written anew; the offering itself is on the profile card. */
  record OfferingChanged(UUID personId, String campus, Instant at) implements PersonEvent {}

  /**
   * A person went through the needs check-up; which needs they named stays in profile-service.
   *
   * @param seeksSomebody whether a need is open that a person could meet; absent in events from
   *     before this was told
   */
  record NeedsChecked(UUID personId, String campus, Instant at, @Nullable Boolean seeksSomebody)
      implements PersonEvent {}

  /** Everything about the person must go, everywhere. */
  record PersonErased(UUID personId, String campus, Instant at) implements PersonEvent {}
}
