package org.constellation.profile.campuses;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventIds;
import org.jspecify.annotations.Nullable;

/**
 * A campus: the tenant.
 *
 * @param campus its id: lower-case letters, digits, hyphens
 * @param consortium campuses of the same consortium share mentors; absent for one that shares none
 * @param timeZone IANA zone
 * @param locale BCP 47 tag of its own language
 * @param accent brand colour, {@code #rrggbb}
 */
public record Campus(
    String campus,
    String name,
    @Nullable String consortium,
    String timeZone,
    String locale,
    String accent,
    CampusPolicy policy) {

  static final AggregateType<Campus> TYPE =
      AggregateType.of("campuses", Campus.class, Campus::campus)
          .keyedBy(
              campus -> Keys.none().and("consortium", Optional.ofNullable(campus.consortium())))
          .indexed("consortium")
          .showing(campus -> StateRecord.of(Topic.CAMPUSES, card(campus)));

  /** The id of the campus's aggregate. */
  static UUID idOf(String campus) {
    return EventIds.named("campus", campus);
  }

  /** Whether people of that campus may know of this one. */
  boolean isKnownTo(Campus other) {
    return campus.equals(other.campus) || isPartnerOf(other);
  }

  /** Of one consortium, whether or not they share mentors. */
  private boolean isPartnerOf(Campus other) {
    return consortium != null && consortium.equals(other.consortium);
  }

  /** Whether each of the two shows its mentors to the other. */
  public boolean sharesMentorsWith(Campus other) {
    return isPartnerOf(other) && policy.sharesMentors() && other.policy.sharesMentors();
  }

  Campus governedBy(CampusPolicy newPolicy) {
    return new Campus(campus, name, consortium, timeZone, locale, accent, newPolicy);
  }

  /** What the registry says of it now; the policy stays the campus's own. */
  Campus registeredAs(CampusEntry entry) {
    return entry.campusWith(policy);
  }

  private static CampusCard card(Versioned<Campus> at) {
    Campus campus = at.state();
    return new CampusCard(
        campus.campus,
        at.version(),
        campus.name,
        campus.consortium,
        campus.timeZone,
        campus.locale,
        campus.accent,
        campus.policy);
  }
}
