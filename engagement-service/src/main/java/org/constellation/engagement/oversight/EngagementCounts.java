package org.constellation.engagement.oversight;

import java.util.Map;

/**
 * How a campus's engagements stand.
 *
 * @param counts of each state, 0 included
 * @param atRisk of those that run, how many were silent again and again
 * @param overdue of those that run, how many check-ins are overdue
 */
public record EngagementCounts(Map<String, Long> counts, long atRisk, long overdue) {}
