package org.constellation.local.demo;

import java.io.PrintStream;

/** Tells the journey line by line; a line is told only when what it says has held. */
final class Tale {
  private final PrintStream out;
  private int steps;

  Tale(PrintStream out) {
    this.out = out;
  }

  void chapter(String title) {
    out.printf("%n%s%n", title);
  }

  /** A line of the story that needs no proof. */
  void say(String line) {
    out.println("    " + line);
    out.flush();
  }

  /** A step: what must hold, and the line that says so. */
  void holds(boolean held, String line) {
    if (!held) {
      out.println("  ✗ " + line);
      throw new DidNotHold(line);
    }
    steps++;
    out.println("  ✓ " + line);
    out.flush();
  }

  int steps() {
    return steps;
  }

  /** A step of the journey was not as it had to be. */
  static final class DidNotHold extends RuntimeException {
    DidNotHold(String line) {
      super(line);
    }
  }
}
