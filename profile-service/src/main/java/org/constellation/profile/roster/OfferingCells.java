package org.constellation.profile.roster;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.people.Profile;
import org.jspecify.annotations.Nullable;

/** What a row says that a mentor offers. */
final class OfferingCells {

  private static final int USUAL_ASKS = 4;
  private static final int USUAL_HOURS = 4;
  private static final int MOST_PLACES = 100;
  private static final Pattern STRETCH =
      Pattern.compile("([A-Z]+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

  private OfferingCells() {}

  /** Empty when the row states no places; an empty cell keeps what was offered before. */
  static Optional<Offering> read(Cells cells, Profile profile, @Nullable Offering before) {
    return cells
        .parsed("places", "must be like CV_REVIEW:2;MOCK_INTERVIEW:1", OfferingCells::places)
        .map(places -> offering(cells, places, before == null ? usual(places, profile) : before));
  }

  private static Offering offering(
      Cells cells, Map<InteractionType, Integer> places, Offering otherwise) {
    return new Offering(
        places,
        cells.number("total_places").orElse(otherwise.totalPlaces()),
        cells.number("monthly_asks").orElse(otherwise.monthlyAsks()),
        cells.number("hours_per_month").orElse(otherwise.hoursPerMonth()),
        cells
            .parsed("hours", "must be like MONDAY 18:00-20:00", OfferingCells::hours)
            .orElse(otherwise.hours()),
        cells.some("needs", Need.class).orElse(otherwise.needs()),
        cells.some("channels", Channel.class).orElse(otherwise.channels()),
        cells.list("offering_languages").orElse(otherwise.languages()),
        cells.some("wishes", Mode.class).orElse(otherwise.wishes()),
        cells.text("cannot_help_with").orElse(otherwise.cannotHelpWith()),
        cells.one("visibility", Visibility.class).orElse(otherwise.visibility()),
        null);
  }

  private static Offering usual(Map<InteractionType, Integer> places, Profile profile) {
    int sum = places.values().stream().mapToInt(Integer::intValue).sum();
    List<String> own = profile.languages();
    return new Offering(
        places,
        Math.clamp(sum, 1, MOST_PLACES),
        USUAL_ASKS,
        USUAL_HOURS,
        List.of(),
        Set.of(),
        Set.of(Channel.VIDEO, Channel.MESSAGE),
        own.isEmpty() ? List.of(Locale.forLanguageTag(profile.locale()).getLanguage()) : own,
        Set.of(),
        null,
        Visibility.CONSORTIUM,
        null);
  }

  private static Map<InteractionType, Integer> places(String cell) {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    for (String entry : Cells.split(cell)) {
      String[] parts = entry.split(":", 2);
      if (parts.length < 2
          || places.put(InteractionType.valueOf(parts[0].strip()), count(parts[1])) != null) {
        throw new IllegalArgumentException("places");
      }
    }
    return places;
  }

  private static int count(String text) {
    return Integer.parseInt(text.strip());
  }

  private static List<WeeklyHours> hours(String cell) {
    return Cells.split(cell).stream().map(OfferingCells::stretch).toList();
  }

  private static WeeklyHours stretch(String entry) {
    Matcher stretch = STRETCH.matcher(entry);
    if (!stretch.matches()) {
      throw new IllegalArgumentException("hours");
    }
    try {
      return new WeeklyHours(
          DayOfWeek.valueOf(stretch.group(1)),
          LocalTime.parse(stretch.group(2)),
          LocalTime.parse(stretch.group(3)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("hours", e);
    }
  }
}
