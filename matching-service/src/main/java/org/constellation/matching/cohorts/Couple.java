package org.constellation.matching.cohorts;

import java.util.UUID;

/** A mentee and a mentor. */
record Couple(UUID menteeId, UUID mentorId) {}
