package org.constellation.profile.needs;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Transition;

/**
 * A transition that a person told of.
 *
 * @param afterCheckUp how many check-ups lay behind them then; the next one answers it
 */
public record Declared(
    UUID transitionId, Transition transition, Instant declaredAt, int afterCheckUp) {}
