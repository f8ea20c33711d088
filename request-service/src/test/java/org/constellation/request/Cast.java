package org.constellation.request;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/** Invented people and campuses. */
public final class Cast {

  public static final String NORTH = "north";
  public static final String SOUTH = "south";

  private Cast() {}

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  public static CampusPolicy policy(int openRequests, int pendingAsks) {
    return new CampusPolicy(
        openRequests,
        pendingAsks,
        Duration.ofDays(14),
        Duration.ofDays(3),
        Duration.ofDays(28),
        Duration.ofDays(3),
        2,
        Duration.ofDays(90),
        true);
  }

  public static CampusCard campus(String campus, long version, CampusPolicy policy) {
    return new CampusCard(
        campus, version, "Campus " + campus, "shore", "America/New_York", "en", "#112233", policy);
  }

  public static Offering offering(
      Map<InteractionType, Integer> places, int total, int monthly, Visibility visibility) {
    return new Offering(
        places,
        total,
        monthly,
        4,
        List.of(),
        Set.of(),
        Set.of(Channel.VIDEO),
        List.of("en"),
        Set.of(),
        null,
        visibility,
        null);
  }

  public static ProfileCard mentor(String name, String campus, long version, Offering offering) {
    return person(name, campus, version, false, Set.of(Role.MENTOR), offering);
  }

  public static ProfileCard mentee(String name, String campus, boolean staged) {
    return mentee(name, campus, 1, staged);
  }

  public static ProfileCard mentee(String name, String campus, long version, boolean staged) {
    return person(name, campus, version, staged, Set.of(Role.MENTEE), null);
  }

  private static ProfileCard person(
      String name,
      String campus,
      long version,
      boolean staged,
      Set<Role> roles,
      @Nullable Offering offering) {
    return new ProfileCard(
        id(name),
        campus,
        version,
        name + " Realname",
        "Alias of " + name,
        staged,
        name + "@example.org",
        "en",
        "Europe/Berlin",
        roles,
        Affiliation.STUDENT,
        Mode.ONLINE,
        Level.STUDENT,
        "0613",
        null,
        "Employer of " + name,
        "Headline of " + name,
        List.of("en"),
        List.of("java"),
        List.of("chess"),
        offering);
  }
}
