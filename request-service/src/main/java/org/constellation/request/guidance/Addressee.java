package org.constellation.request.guidance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a draft is for. */
record Addressee(UUID mentorId, String name, @Nullable String headline) {}
