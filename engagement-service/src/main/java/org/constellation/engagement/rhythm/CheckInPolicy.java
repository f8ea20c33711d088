package org.constellation.engagement.rhythm;

import java.time.Duration;
import org.constellation.contracts.events.CampusPolicy;

/**
 * What a campus says about check-ins, copied into each engagement at its opening, so that what is
 * decided later depends on the engagement and the clock alone.
 *
 * @param every longest wish between two touches
 * @param grace from due to overdue
 * @param atRiskAfter overdue check-ins in a row that put an engagement at risk
 */
public record CheckInPolicy(Duration every, Duration grace, int atRiskAfter) {

  public static CheckInPolicy of(CampusPolicy policy) {
    return new CheckInPolicy(policy.checkInEvery(), policy.checkInGrace(), policy.atRiskAfter());
  }
}
