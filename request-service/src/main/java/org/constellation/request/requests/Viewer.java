package org.constellation.request.requests;

/** As whom somebody looks at a request. */
enum Viewer {
  MENTEE,
  MENTOR,
  /** Of one of the two campuses: sees states and times, no words. */
  COORDINATOR
}
