/**
 * Facts that services publish, one sealed interface a publisher, and the state cards of the
 * compacted topics. Records carry opaque ids and facts; names and addresses travel in {@link
 * org.constellation.contracts.events.ProfileCard} alone.
 *
 * <p>A record's JSON is its components in their order: dates and durations as ISO 8601 strings,
 * enums by name, sets and maps in natural order, absent ({@code @Nullable}) components left out. A
 * reader passes over fields that it does not know and refuses a record that lacks a component which
 * is not {@code @Nullable}. Change is additive alone: a component added later is {@code @Nullable},
 * a new enum name reaches the readers before the first writer, and a break gets a new type. Each
 * record has one golden file in the tests.
 */
@NullMarked
package org.constellation.contracts.events;

import org.jspecify.annotations.NullMarked;
