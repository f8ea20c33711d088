package org.constellation.request.ledger;

import java.time.YearMonth;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;

/**
 * What one ask wants of a mentor's ledger.
 *
 * @param month the calendar month that it counts in, in the zone of the mentor's campus
 * @param pendingLimit how many may wait at once, by the policy of the mentor's campus
 */
public record Claim(
    UUID requestId,
    UUID menteeId,
    InteractionType interaction,
    YearMonth month,
    int pendingLimit) {}
