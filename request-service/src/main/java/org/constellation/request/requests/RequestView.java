package org.constellation.request.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.request.RequestState;
import org.constellation.request.people.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param mentee under their alias until accepted, if they wish so; absent while the card is not
 *     known
 * @param mentor absent while the card is not known
 * @param need absent for coordinators, as all words are
 * @param closedAt when it was accepted, declined, withdrawn or expired; absent while pending
 * @param awaiting whose turn it is; absent unless pending
 * @param exchange questions and answers, the oldest first
 * @param answersWithin the mentor's usual time to a first answer, as told when it was asked
 * @param engagementId of the engagement under the same id; absent unless accepted
 */
record RequestView(
    UUID requestId,
    RequestState state,
    Viewer viewer,
    @Nullable PersonCard mentee,
    @Nullable PersonCard mentor,
    @Nullable Need need,
    InteractionType interaction,
    @Nullable String message,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant closedAt,
    @Nullable Side awaiting,
    List<Words> exchange,
    @Nullable Duration answersWithin,
    @Nullable DeclineView decline,
    @Nullable ReferralView referral,
    @Nullable UUID engagementId) {

  /** How it was declined. */
  record DeclineView(DeclineReason reason, @Nullable String message) {}

  /** Who can help instead. */
  record ReferralView(PersonCard mentor, Instant at) {}
}
