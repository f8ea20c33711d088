package org.constellation.request.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.constellation.contracts.events.CampusPolicy;

/**
 * The rules that hold for one ask, fixed when it is asked so that every later step decides alike.
 *
 * @param remindAt when the mentor is reminded
 * @param month the calendar month that it counts in for the mentor
 * @param openLimit how many requests the mentee may have open
 * @param pendingLimit how many may wait at the mentor
 * @param declineRest how long a decline keeps the mentor from being recommended again
 */
record Terms(
    Instant expiresAt,
    Instant remindAt,
    YearMonth month,
    int openLimit,
    int pendingLimit,
    Duration declineRest) {

  /** Time limits and the open limit are the mentee's campus's, the rest the mentor's campus's. */
  static Terms of(CampusPolicy mentees, CampusPolicy mentors, ZoneId mentorsZone, Instant now) {
    Instant expiresAt = now.plus(mentees.requestExpiry());
    return new Terms(
        expiresAt,
        expiresAt.minus(mentees.expiryReminder()),
        YearMonth.from(now.atZone(mentorsZone)),
        mentees.openRequests(),
        mentors.pendingAsks(),
        mentees.declineRest());
  }
}
