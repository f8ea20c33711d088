package org.constellation.notification.mails;

/** Hands a mail to the server that delivers it. */
@FunctionalInterface
interface Postbox {

  /** What the server said. */
  enum Answer {
    /** It has the mail now. */
    TAKEN,
    /** It does not answer, or says "later". */
    NOT_NOW,
    /** It does not take this mail, today or tomorrow. */
    NEVER
  }

  Answer post(Letter letter);
}
