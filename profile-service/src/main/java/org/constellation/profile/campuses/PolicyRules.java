package org.constellation.profile.campuses;

import java.time.Duration;
import java.util.List;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;

/** Within which bounds a campus may set its limits. */
final class PolicyRules {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private PolicyRules() {}

  static List<Fault> faults(CampusPolicy policy) {
    Faults faults =
        new Faults()
            .range("openRequests", policy.openRequests(), 1, 50)
            .range("pendingAsks", policy.pendingAsks(), 1, 100)
            .range("atRiskAfter", policy.atRiskAfter(), 1, 12);
    between(faults, "requestExpiry", policy.requestExpiry(), DAY, Duration.ofDays(60));
    between(faults, "checkInEvery", policy.checkInEvery(), DAY, Duration.ofDays(31));
    between(faults, "checkInGrace", policy.checkInGrace(), HOUR, Duration.ofDays(14));
    between(faults, "declineRest", policy.declineRest(), Duration.ZERO, Duration.ofDays(365));
    return faults
        .unless(
            policy.expiryReminder().compareTo(HOUR) >= 0
                && policy.expiryReminder().compareTo(policy.requestExpiry()) < 0,
            "expiryReminder",
            "must be between PT1H and less than requestExpiry")
        .list();
  }

  private static void between(
      Faults faults, String field, Duration value, Duration least, Duration most) {
    faults.unless(
        value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
        field,
        "must be between " + least + " and " + most);
  }
}
