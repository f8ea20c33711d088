package org.constellation.contracts.events;

import java.time.Duration;

/**
 * The limits a campus sets. The defaults follow published practice: two weeks until a request
 * expires (mentoring software, PushFar support article 101000386352), contact at least monthly.
 *
 * @param openRequests how many open requests a mentee may have at once
 * @param pendingAsks how many requests may wait at one mentor at once
 * @param requestExpiry from the ask to its expiry
 * @param expiryReminder how long before the expiry the mentor is reminded
 * @param checkInEvery longest wish between two touches; then a check-in is due
 * @param checkInGrace from due to overdue
 * @param atRiskAfter how many overdue check-ins in a row make an engagement at risk
 * @param declineRest how long a mentor who declined is not recommended to the same mentee
 * @param sharesMentors whether the campus's mentors may be seen by its consortium
 */
public record CampusPolicy(
    int openRequests,
    int pendingAsks,
    Duration requestExpiry,
    Duration expiryReminder,
    Duration checkInEvery,
    Duration checkInGrace,
    int atRiskAfter,
    Duration declineRest,
    boolean sharesMentors) {

  /**
   * What a campus starts with. Due after four weeks, overdue when a month has gone by in silence.
   */
  public static final CampusPolicy DEFAULT =
      new CampusPolicy(
          5,
          10,
          Duration.ofDays(14),
          Duration.ofDays(3),
          Duration.ofDays(28),
          Duration.ofDays(3),
          2,
          Duration.ofDays(90),
          true);
}
