package org.constellation.profile.offerings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An offering as it is sent and answered: the one of the contracts without the pause, which
 * request-service owns.
 *
 * @param places how many people at a time for each type that may be asked; empty for nothing now
 * @param totalPlaces how many people at a time in all
 * @param monthlyAsks how many requests may arrive in a calendar month
 * @param hoursPerMonth hours a month to give at most
 * @param hours stated hours in the mentor's zone; empty for any time
 * @param needs needs to answer; empty for any
 * @param channels at least one
 * @param languages ISO 639-1 codes, at least one
 * @param wishes whom to reach; empty for anyone
 * @param cannotHelpWith in the mentor's words
 */
public record OfferingBody(
    Map<InteractionType, Integer> places,
    int totalPlaces,
    int monthlyAsks,
    int hoursPerMonth,
    List<Hours> hours,
    Set<Need> needs,
    Set<Channel> channels,
    List<String> languages,
    Set<Mode> wishes,
    @Nullable String cannotHelpWith,
    Visibility visibility) {

  /**
   * A stretch of a weekday.
   *
   * @param to {@code 00:00} means the end of the day
   */
  public record Hours(DayOfWeek day, LocalTime from, LocalTime to) {}

  /** In natural order, whoever sent it; a null among the entries is an invalid body. */
  public OfferingBody {
    places = new TreeMap<>(Map.copyOf(places));
    hours = List.copyOf(hours);
    needs = new TreeSet<>(needs);
    channels = new TreeSet<>(channels);
    languages = List.copyOf(languages);
    wishes = new TreeSet<>(wishes);
  }

  public static OfferingBody of(Offering offering) {
    return new OfferingBody(
        offering.places(),
        offering.totalPlaces(),
        offering.monthlyAsks(),
        offering.hoursPerMonth(),
        offering.hours().stream().map(h -> new Hours(h.day(), h.from(), h.to())).toList(),
        offering.needs(),
        offering.channels(),
        offering.languages(),
        offering.wishes(),
        offering.cannotHelpWith(),
        offering.visibility());
  }

  public Offering toOffering() {
    return new Offering(
        places,
        totalPlaces,
        monthlyAsks,
        hoursPerMonth,
        hours.stream().map(h -> new WeeklyHours(h.day(), h.from(), h.to())).toList(),
        needs,
        channels,
        languages,
        wishes,
        cannotHelpWith == null || cannotHelpWith.isBlank() ? null : cannotHelpWith.strip(),
        visibility,
        null);
  }
}
