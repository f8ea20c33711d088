package org.constellation.profile.campuses;

import java.time.Clock;
import java.util.List;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.platform.aggregates.InMemoryAggregates;

/** Three campuses: two of a consortium and one by itself. */
public final class CampusSamples {

  public static final Campus NORTH = campus("north", "Northern State", true, "nordic");
  public static final Campus LAKE = campus("lake", "Lake College", true, "nordic");
  public static final Campus ISLAND = campus("island", "Island School", true, "southern");

  private CampusSamples() {}

  /** A campus that keeps its mentors to itself or not. */
  public static Campus campus(String id, String name, boolean shares, String consortium) {
    CampusPolicy usual = CampusPolicy.DEFAULT;
    CampusPolicy policy =
        new CampusPolicy(
            usual.openRequests(),
            usual.pendingAsks(),
            usual.requestExpiry(),
            usual.expiryReminder(),
            usual.checkInEvery(),
            usual.checkInGrace(),
            usual.atRiskAfter(),
            usual.declineRest(),
            shares);
    return new Campus(id, name, consortium, "America/Anchorage", "en-US", "#204060", policy);
  }

  /** The three, registered. */
  public static Campuses registered(Clock clock) {
    Campuses campuses = new Campuses(new InMemoryAggregates<>(Campus.TYPE, clock));
    campuses.register(List.of(entry(NORTH), entry(LAKE), entry(ISLAND)));
    return campuses;
  }

  static CampusEntry entry(Campus campus) {
    return new CampusEntry(
        campus.campus(),
        campus.name(),
        campus.consortium(),
        campus.timeZone(),
        campus.locale(),
        campus.accent(),
        campus.policy());
  }
}
