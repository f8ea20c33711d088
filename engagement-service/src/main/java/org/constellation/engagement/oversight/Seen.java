package org.constellation.engagement.oversight;

import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Mode;

/** A person as a coordinator sees them in a list. */
public record Seen(UUID personId, String campus, String name, Mode mode) {

  static Seen of(ProfileCard card) {
    return new Seen(card.personId(), card.campus(), card.displayName(), card.mode());
  }
}
