package org.constellation.contracts.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor has agreed to beforehand. Only what stands here can be asked.
 *
 * @param places how many people at a time, for each interaction type that may be asked; at least 1
 * @param totalPlaces how many people at a time in all
 * @param monthlyAsks how many requests may reach the mentor in a calendar month
 * @param hoursPerMonth hours a month the mentor wants to give at most
 * @param hours stated hours in the mentor's own zone; empty means any time
 * @param needs which needs the mentor wishes to answer; empty means any
 * @param wishes whom the mentor wishes to reach, for example online students; empty means anyone
 * @param cannotHelpWith in the mentor's words, absent when nothing is excluded
 * @param visibility campus only or the whole consortium
 * @param pausedUntil no new asks before this instant, absent when not paused
 */
public record Offering(
    Map<InteractionType, Integer> places,
    int totalPlaces,
    int monthlyAsks,
    int hoursPerMonth,
    List<WeeklyHours> hours,
    Set<Need> needs,
    Set<Channel> channels,
    List<String> languages,
    Set<Mode> wishes,
    @Nullable String cannotHelpWith,
    Visibility visibility,
    @Nullable Instant pausedUntil) {

  public Offering {
    places = InOrder.map(places);
    hours = List.copyOf(hours);
    needs = InOrder.set(needs);
    channels = InOrder.set(channels);
    languages = List.copyOf(languages);
    wishes = InOrder.set(wishes);
  }
}
