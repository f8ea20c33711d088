package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Visibility;

/**
 * What a mentor offers. Stated capacity bounds the longer relationships; small asks cost little, so
 * everyone has a few places for them.
 */
final class OfferingRule {
  private static final List<String> CANNOT =
      List.of(
          "Immigration and visa questions",
          "Academic appeals",
          "Introductions to my own employer",
          "Anything that needs a counsellor or a physician",
          "Salary negotiation");

  private static final List<String> EVENINGS =
      List.of(
          "MONDAY 18:00-20:00",
          "TUESDAY 18:00-20:00",
          "WEDNESDAY 12:00-13:00",
          "WEDNESDAY 19:00-21:00",
          "THURSDAY 17:00-19:00",
          "FRIDAY 12:00-14:00",
          "SATURDAY 09:00-12:00",
          "SUNDAY 15:00-18:00");

  private OfferingRule() {}

  static Map<String, String> cells(NamedCsvRecord real, Level level, Chance chance) {
    int capacity = capacity(real, chance);
    Map<InteractionType, Integer> places = places(real, level, capacity, chance);
    int inAll = Math.min(100, capacity + small(places));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("places", joined(places));
    cells.put("total_places", Integer.toString(inAll));
    cells.put("monthly_asks", Integer.toString(chance.between(4, 12)));
    cells.put("hours_per_month", Integer.toString(hours(real, chance)));
    cells.put("hours", String.join(";", chance.percent(60) ? chance.some(3, EVENINGS) : List.of()));
    cells.put("needs", needs(real, level, chance));
    cells.put("channels", channels(chance));
    cells.put("wishes", chance.percent(20) ? Mode.ONLINE.name() : "");
    cells.put("cannot_help_with", chance.percent(20) ? chance.one(CANNOT) : "");
    cells.put(
        "visibility", (chance.percent(82) ? Visibility.CONSORTIUM : Visibility.CAMPUS).name());
    return cells;
  }

  /** People at a time beyond small asks: stated, else the count column, else by the shares. */
  private static int capacity(NamedCsvRecord real, Chance chance) {
    String stated = real.getField("capacity_stated");
    String counted = real.getField("capacity_unlabelled");
    int byShare = chance.weighted(Shares.CAPACITY);
    // Five mentors state none: they keep their small asks and one place, so that they can be found.
    String known = stated.isEmpty() ? counted : stated;
    return known.isEmpty() ? byShare : Math.max(1, Integer.parseInt(known));
  }

  private static Map<InteractionType, Integer> places(
      NamedCsvRecord real, Level level, int capacity, Chance chance) {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    Shares.OFFERED.forEach((type, likelihood) -> {
      boolean offered = chance.percent(likelihood);
      int few = chance.between(1, 4);
      if (offered && allowed(type, level)) {
        places.put(type, type.spectrum() == Spectrum.MICRO ? few : Math.min(few, capacity));
      }
    });
    if (List.of("both", "long-term").contains(real.getField("mentoring_type"))) {
      places.put(InteractionType.ONGOING_MENTORING, capacity);
    }
    if (places.isEmpty()) {
      places.put(InteractionType.QUICK_QUESTION, 2);
    }
    return places;
  }

  /** Sponsoring takes a position from which one can open doors. */
  private static boolean allowed(InteractionType type, Level level) {
    return type != InteractionType.SPONSORSHIP || level.compareTo(Level.MANAGER) >= 0;
  }

  private static int small(Map<InteractionType, Integer> places) {
    return places.entrySet().stream()
        .filter(p -> p.getKey().spectrum() == Spectrum.MICRO)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int hours(NamedCsvRecord real, Chance chance) {
    String stated = real.getField("hours_per_month");
    int byShare = chance.weighted(Shares.HOURS);
    return stated.isEmpty() ? byShare : Math.max(1, Integer.parseInt(stated));
  }

  /** A stated focus on growing or switching is professional development; the rest by chance. */
  private static String needs(NamedCsvRecord real, Level level, Chance chance) {
    if (chance.percent(30)) {
      return "";
    }
    EnumSet<Need> needs = EnumSet.copyOf(chance.some(chance.between(2, 5), List.of(Need.values())));
    if (level.compareTo(Level.MANAGER) < 0) {
      needs.remove(Need.SPONSORSHIP);
    }
    if (!real.getField("focus_offered").isEmpty()) {
      needs.add(Need.PROFESSIONAL_DEVELOPMENT);
    }
    return needs.stream().map(Enum::name).collect(Collectors.joining(";"));
  }

  private static String channels(Chance chance) {
    return Channel.VIDEO
        + ";"
        + Channel.MESSAGE
        + (chance.percent(35) ? ";" + Channel.EMAIL : "")
        + (chance.percent(25) ? ";" + Channel.PHONE : "")
        + (chance.percent(25) ? ";" + Channel.IN_PERSON : "");
  }

  private static String joined(Map<InteractionType, Integer> places) {
    return places.entrySet().stream()
        .map(p -> p.getKey() + ":" + p.getValue())
        .collect(Collectors.joining(";"));
  }
}
