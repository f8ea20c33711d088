package org.constellation.request.ledger;

import java.time.Instant;

/**
 * How long to pause.
 *
 * @param until after now, at most 366 days ahead
 */
record PauseBody(Instant until) {}
