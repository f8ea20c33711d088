package org.constellation.benchmarks.fairness;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.local.seed.RosterRow;
import org.jspecify.annotations.Nullable;

/** Profile cards of the rows that the local stack imports. */
final class Cards {

  private Cards() {}

  static ProfileCard of(RosterRow row) {
    String name = row.cell("display_name");
    return new ProfileCard(
        row.personId(),
        row.campus(),
        1,
        name,
        name,
        false,
        null,
        "en",
        row.cell("time_zone").isEmpty() ? Supply.zone(row.campus()) : row.cell("time_zone"),
        row.roles(),
        Affiliation.valueOf(row.cell("affiliation")),
        Mode.valueOf(row.cell("mode")),
        Level.valueOf(row.cell("level")),
        stated(row.cell("field")),
        stated(row.cell("industry")),
        null,
        null,
        list(row.cell("languages")),
        list(row.cell("skills")),
        list(row.cell("interests")),
        row.cell("places").isEmpty() ? null : offering(row));
  }

  private static Offering offering(RosterRow row) {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    for (String place : list(row.cell("places"))) {
      List<String> parts = List.of(place.split(":", -1));
      places.put(InteractionType.valueOf(parts.getFirst()), Integer.valueOf(parts.getLast()));
    }
    return new Offering(
        places,
        Integer.parseInt(row.cell("total_places")),
        Integer.parseInt(row.cell("monthly_asks")),
        Integer.parseInt(row.cell("hours_per_month")),
        list(row.cell("hours")).stream().map(Cards::hours).toList(),
        constants(Need.class, row.cell("needs")),
        constants(Channel.class, row.cell("channels")),
        list(row.cell("languages")),
        constants(Mode.class, row.cell("wishes")),
        null,
        Visibility.valueOf(row.cell("visibility")),
        null);
  }

  /** {@code MONDAY 18:00-20:00}. */
  private static WeeklyHours hours(String text) {
    List<String> parts = List.of(text.split("[ -]", -1));
    return new WeeklyHours(
        DayOfWeek.valueOf(parts.get(0)),
        LocalTime.parse(parts.get(1)),
        LocalTime.parse(parts.get(2)));
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String text) {
    Set<E> constants = EnumSet.noneOf(type);
    list(text).forEach(name -> constants.add(Enum.valueOf(type, name)));
    return constants;
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(";", -1));
  }

  private static @Nullable String stated(String text) {
    return text.isEmpty() ? null : text;
  }
}
