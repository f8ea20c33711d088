package org.constellation.engagement.showing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as the caller may see it.
 *
 * @param mentee absent while the card is not here, or was erased
 * @param mentor likewise
 * @param need absent for coordinators
 * @param pausedUntil absent unless it will resume by itself
 * @param agreement absent before anybody wrote one, and for coordinators
 * @param sessions the earliest first; in lists only the next planned one
 */
public record EngagementView(
    UUID engagementId,
    String state,
    Viewer viewer,
    @Nullable PersonView mentee,
    @Nullable PersonView mentor,
    @Nullable Need need,
    InteractionType interaction,
    Instant startedAt,
    @Nullable Instant closedAt,
    @Nullable Instant pausedUntil,
    BlueprintView blueprint,
    @Nullable AgreementView agreement,
    CheckInStatus checkIn,
    List<SessionView> sessions,
    FeedbackView feedback) {}
