package org.constellation.engagement.oversight;

import java.util.List;
import java.util.Map;
import org.constellation.engagement.rhythm.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The check-ins of a campus that wait, those that have waited longest first.
 *
 * @param counts of all of them, DUE and OVERDUE
 * @param next cursor of the following page, absent at the end
 */
public record WaitingCheckIns(
    List<WaitingCheckIn> items, Map<Stage, Long> counts, @Nullable String next) {}
