package org.constellation.request;

/** What a request is to those who may see it. */
public enum RequestState {
  /** Waits for the mentor's answer. */
  PENDING,
  /** An engagement runs, or ran, under its id. */
  ACCEPTED,
  DECLINED,
  /** Taken back by the mentee. */
  WITHDRAWN,
  /** Nobody answered in time. */
  EXPIRED
}
