package org.constellation.contracts.events;

import static org.constellation.contracts.events.Sample.LATER;
import static org.constellation.contracts.events.Sample.MENTEE;
import static org.constellation.contracts.events.Sample.MENTOR;
import static org.constellation.contracts.events.Sample.NORTH;
import static org.constellation.contracts.events.Sample.SOUTH;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.ONGOING_MENTORING;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Visibility;

final class SampleCards {

  private SampleCards() {}

  static List<StateCard> all() {
    return List.of(profile(), campus(), load(), relation());
  }

  private static ProfileCard profile() {
    return new ProfileCard(
        MENTOR,
        SOUTH,
        7,
        "Ada Brook",
        "Quiet Heron",
        false,
        "ada.brook@example.org",
        "en-GB",
        "Europe/London",
        Set.of(Role.MENTOR, Role.MENTEE),
        Affiliation.ALUMNI,
        Mode.HYBRID,
        Level.LEAD,
        "061",
        "51",
        "River Works",
        "Builds calm software",
        List.of("en", "fr"),
        List.of("java", "python"),
        List.of("1.B.3.a"),
        offering());
  }

  private static Offering offering() {
    return new Offering(
        Map.of(ONGOING_MENTORING, 1, CV_REVIEW, 2),
        3,
        4,
        6,
        List.of(new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT)),
        Set.of(Need.ROLE_MODEL, Need.PROFESSIONAL_DEVELOPMENT),
        Set.of(Channel.VIDEO, Channel.MESSAGE),
        List.of("en"),
        Set.of(Mode.ONLINE),
        "Visa questions",
        Visibility.CONSORTIUM,
        LATER);
  }

  private static CampusCard campus() {
    return new CampusCard(
        NORTH,
        3,
        "North River",
        "river",
        "Europe/London",
        "en-GB",
        "#1f6f78",
        CampusPolicy.DEFAULT);
  }

  private static MentorLoad load() {
    return new MentorLoad(
        MENTOR,
        SOUTH,
        12,
        Map.of(ONGOING_MENTORING, 0, CV_REVIEW, 2),
        2,
        1,
        10,
        3,
        YearMonth.of(2026, 11),
        4,
        LATER,
        Duration.ofHours(40));
  }

  private static Relation relation() {
    String cell = ConstellationCell.of(MENTEE, MENTOR, Need.ROLE_MODEL);
    return new Relation(MENTEE, NORTH, MENTOR, SOUTH, 5, Relation.State.ACTIVE, LATER, cell);
  }
}
