package org.constellation.contracts.events;

import org.jspecify.annotations.Nullable;

/**
 * A campus as other services need it.
 *
 * @param campus the tenant's id: lower-case letters, digits, hyphens
 * @param version rises with every change; a reader keeps the highest
 * @param consortium campuses with the same consortium share mentors who allow it; absent for a
 *     campus that shares with nobody
 * @param timeZone IANA zone
 * @param locale BCP 47 tag of the campus's own language
 * @param accent brand colour, {@code #rrggbb}
 */
public record CampusCard(
    String campus,
    long version,
    String name,
    @Nullable String consortium,
    String timeZone,
    String locale,
    String accent,
    CampusPolicy policy)
    implements StateCard {

  @Override
  public String key() {
    return campus;
  }
}
