package org.constellation.profile.offerings;

import java.time.LocalTime;
import java.util.List;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;
import org.constellation.profile.vocabulary.Taxonomies;

/** The bounds of an offering. */
public final class OfferingRules {

  static final int MOST_PLACES_OF_A_TYPE = 50;
  static final int MOST_PLACES = 100;
  static final int MOST_ASKS = 1000;
  static final int MOST_HOURS = 200;
  static final int MOST_STRETCHES = 50;
  static final int MOST_LANGUAGES = 10;
  static final int CANNOT_LENGTH = 500;

  private OfferingRules() {}

  /** What is wrong with it, by the names of its JSON fields; empty when nothing is. */
  public static List<Fault> faults(Offering offering, Taxonomies taxonomies) {
    Faults faults = new Faults();
    offering
        .places()
        .forEach(
            (type, places) -> faults.range("places." + type, places, 1, MOST_PLACES_OF_A_TYPE));
    return faults
        .range("totalPlaces", offering.totalPlaces(), 1, MOST_PLACES)
        .range("monthlyAsks", offering.monthlyAsks(), 1, MOST_ASKS)
        .range("hoursPerMonth", offering.hoursPerMonth(), 1, MOST_HOURS)
        .unless(
            offering.hours().size() <= MOST_STRETCHES,
            "hours",
            "may have " + MOST_STRETCHES + " entries at most")
        .unless(
            offering.hours().stream().allMatch(OfferingRules::endsAfterItBegins),
            "hours",
            "each must end after it begins, or at 00:00, the end of the day")
        .unless(!offering.channels().isEmpty(), "channels", "must name at least one")
        .unless(!offering.languages().isEmpty(), "languages", "must name at least one")
        .known("languages", offering.languages(), MOST_LANGUAGES, taxonomies.languages()::has)
        .optionalText("cannotHelpWith", offering.cannotHelpWith(), CANNOT_LENGTH)
        .list();
  }

  private static boolean endsAfterItBegins(WeeklyHours stretch) {
    return stretch.to().equals(LocalTime.MIDNIGHT) || stretch.to().isAfter(stretch.from());
  }
}
