package org.constellation.engagement.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rest.
 *
 * @param until when it resumes by itself, in the future; absent for "until one of us says so"
 */
public record PauseBody(@Nullable Instant until) {}
