package org.constellation.profile.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.needs.CheckUp;
import org.jspecify.annotations.Nullable;

/** People who do not exist. */
public final class PeopleSamples {

  private PeopleSamples() {}

  /** A person with everything that could tell them. */
  public static Person person(UUID id, String campus, boolean staged, @Nullable Offering offering) {
    Profile profile =
        new Profile(
            "Maren Oyelundra",
            "Quiet Heron",
            staged,
            "maren@north.example",
            "en-US",
            "America/Anchorage",
            Affiliation.STUDENT,
            Mode.ONLINE,
            Level.STUDENT,
            "061",
            "51",
            "Kestrel Works",
            "Learning data analysis",
            List.of("en", "es"),
            List.of("python"),
            List.of("1.B.3.a"));
    Set<Role> roles = offering == null ? Set.of(Role.MENTEE) : Set.of(Role.MENTEE, Role.MENTOR);
    return new Person(id, campus, null, roles, profile, CheckUp.NOT_YET, offering);
  }

  /** Two CV reviews at a time, by video. */
  public static Offering offering(Visibility visibility) {
    return new Offering(
        Map.of(InteractionType.CV_REVIEW, 2),
        2,
        4,
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
}
