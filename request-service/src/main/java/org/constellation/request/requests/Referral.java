package org.constellation.request.requests;

import java.time.Instant;
import java.util.UUID;

/** Somebody else who can help, named by the mentor who could not. */
record Referral(UUID mentorId, Instant at) {}
