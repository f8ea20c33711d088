/**
 * Aggregates kept one document each, with the events that tell of every change beside the state.
 */
@NullMarked
package org.constellation.platform.aggregates;

import org.jspecify.annotations.NullMarked;
