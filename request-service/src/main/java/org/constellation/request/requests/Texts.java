package org.constellation.request.requests;

/** What people may write: anything but control characters; line breaks and tabs are fine. */
final class Texts {

  static final String PLAIN = "[\\P{Cc}\\r\\n\\t]*";
  static final String NOT_PLAIN = "must not contain control characters";

  private Texts() {}
}
