package org.constellation.engagement.blueprints;

import java.util.List;

/** Seeing and doing the work. */
final class Experiential {

  static final Blueprint JOB_SHADOWING =
      Blueprint.of(
          List.of(
              "The day and what may be seen",
              "Rules of the workplace and what stays private",
              "Time to talk before and after"),
          List.of(
              "See what a usual day is like",
              "Three questions answered by watching",
              "Decide whether it is worth a closer look"),
          "Keeps to the rules of the workplace and writes down what was seen.",
          "Arranges the day with their employer and explains what happens.");

  static final Blueprint WORKPLACE_VISIT =
      Blueprint.of(
          List.of(
              "Who and what there is to see",
              "How to get there, and who lets you in",
              "Questions for the people there"),
          List.of("See how the work is done", "Talk to two people who do it"),
          "Comes prepared and on time, and thanks the hosts.",
          "Arranges the visit and introduces people.");

  static final Blueprint SHORT_TERM_PROJECT =
      Blueprint.of(
          List.of(
              "What is to be made, and until when",
              "Who does what, how often to look at it",
              "What may be shown to others afterwards"),
          List.of(
              "Something finished that can be shown",
              "One new skill in use",
              "A word from the mentor about the work"),
          "Does the work, says early when stuck.",
          "Gives a task of real use and looks at it at agreed dates.");

  private Experiential() {}
}
