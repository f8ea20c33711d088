package org.constellation.matching.ranking;

import java.time.Instant;
import java.util.Optional;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * What is looked for.
 *
 * @param need empty when people are only looked around for
 * @param interaction empty when anything will do
 */
public record Ask(
    Mentee mentee, Optional<Need> need, Optional<InteractionType> interaction, Instant now) {}
