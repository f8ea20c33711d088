package org.constellation.matching.index;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Relation;

/** What decides, beside the mentor's own card, who may be seen and asked. */
interface Surroundings {

  Optional<CampusCard> campus(String id);

  Optional<Relation> relation(UUID mentee, UUID mentor);

  /** The consortium of a campus that shares its mentors. */
  default Optional<String> sharing(String campus) {
    return campus(campus).filter(card -> card.policy().sharesMentors()).map(CampusCard::consortium);
  }
}
