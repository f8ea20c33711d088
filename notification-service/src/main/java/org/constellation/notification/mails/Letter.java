package org.constellation.notification.mails;

import java.time.Instant;

/**
 * A mail ready to go. Nothing with a control character gets into a header: a line break there would
 * begin a header of somebody else's making.
 *
 * @param messageId with angle brackets; the same for every attempt, so that a mail that was sent
 *     twice is shown once
 * @param language BCP 47 tag
 */
record Letter(
    String messageId,
    String from,
    String to,
    String subject,
    String language,
    Instant date,
    String text,
    String html) {

  Letter {
    if (!fitsHeader(messageId + from + to + subject + language)) {
      throw new IllegalArgumentException("a control character in a mail header");
    }
  }

  /** Whether this may stand in a header. */
  static boolean fitsHeader(String value) {
    return value
        .codePoints()
        .noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
  }
}
