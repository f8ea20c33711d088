/**
 * Facts that services publish, one sealed interface a publisher, and the state cards of the
 * compacted topics. Records carry opaque ids and facts; names and addresses travel in {@link
 * org.constellation.contracts.events.ProfileCard} alone.
 */
@NullMarked
package org.constellation.contracts.events;

import org.jspecify.annotations.NullMarked;
