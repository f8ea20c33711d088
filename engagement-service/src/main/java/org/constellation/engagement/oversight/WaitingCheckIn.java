package org.constellation.engagement.oversight;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.engagement.rhythm.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that waits.
 *
 * @param state DUE or OVERDUE
 * @param overdueAt when it is or was overdue, absent where nothing ever is
 * @param missed check-ins in a row that went overdue
 * @param mentee absent while the card is not here, or was erased
 * @param mentor likewise
 */
public record WaitingCheckIn(
    UUID engagementId,
    Stage state,
    InteractionType interaction,
    Instant dueAt,
    @Nullable Instant overdueAt,
    int missed,
    boolean atRisk,
    @Nullable Seen mentee,
    @Nullable Seen mentor) {}
