package org.constellation.request.requests;

/** The two sides of a request. */
enum Side {
  MENTEE,
  MENTOR
}
