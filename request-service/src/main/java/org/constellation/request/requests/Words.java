package org.constellation.request.requests;

import java.time.Instant;

/** Something one side wrote while the request waited. */
record Words(Side by, String message, Instant at) {}
