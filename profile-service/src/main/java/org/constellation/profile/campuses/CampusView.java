package org.constellation.profile.campuses;

import org.constellation.contracts.events.CampusPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A campus as it is answered.
 *
 * @param accent brand colour, {@code #rrggbb}
 * @param policy only to the campus's own people
 */
public record CampusView(
    String campus,
    String name,
    @Nullable String consortium,
    String timeZone,
    String locale,
    String accent,
    @Nullable CampusPolicy policy) {

  static CampusView of(Campus campus, String viewer) {
    return new CampusView(
        campus.campus(),
        campus.name(),
        campus.consortium(),
        campus.timeZone(),
        campus.locale(),
        campus.accent(),
        campus.campus().equals(viewer) ? campus.policy() : null);
  }
}
