package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.engagement.rhythm.CheckInPolicy;

/**
 * What an engagement was opened with; it never changes.
 *
 * @param engagementId the id of the request that was accepted
 * @param policy the mentee's campus's, as it was known at the opening
 */
public record Opening(
    UUID engagementId,
    Pair pair,
    Need need,
    InteractionType interaction,
    CheckInPolicy policy,
    Instant at) {}
