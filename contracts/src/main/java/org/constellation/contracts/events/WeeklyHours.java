package org.constellation.contracts.events;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A stretch of a weekday, local to its owner's zone.
 *
 * @param from inclusive
 * @param to exclusive; {@code 00:00} means the end of the day
 */
public record WeeklyHours(DayOfWeek day, LocalTime from, LocalTime to) {}
