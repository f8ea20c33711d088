package org.constellation.matching.index;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * A wish for recommendations.
 *
 * @param interaction empty when anything that the mentor offers will do
 */
public record Wanted(
    UUID caller, Need need, Optional<InteractionType> interaction, int limit, Instant now) {}
