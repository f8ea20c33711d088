package org.constellation.engagement.oversight;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a campus's requests stand.
 *
 * @param counts of each state, 0 included
 * @param oldestPendingSince when the ask that has waited longest was made, absent when none waits
 */
public record RequestCounts(Map<String, Long> counts, @Nullable Instant oldestPendingSince) {}
