package org.constellation.request.requests;

import java.util.UUID;

/**
 * Whom the mentee is handed on to.
 *
 * @param referredMentorId somebody whom the mentee can ask for the same
 */
record ReferralBody(UUID referredMentorId) {}
