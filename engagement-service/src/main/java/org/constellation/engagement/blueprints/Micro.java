package org.constellation.engagement.blueprints;

import java.util.List;

/** One small thing, done once. */
final class Micro {

  static final Blueprint QUICK_QUESTION =
      Blueprint.of(
          List.of(
              "Say the question in one or two sentences",
              "What you have tried or read so far",
              "One next step"),
          List.of("An answer to one question", "Know where to look next"),
          "Asks one clear question and says thanks, whatever the answer.",
          "Answers within a few days, in writing or a short call.");

  static final Blueprint CV_REVIEW =
      Blueprint.of(
          List.of(
              "Which role or programme the CV is for",
              "Read it together, top to bottom",
              "The three changes that matter most"),
          List.of("A CV that fits one stated goal", "Know the three strongest points of it"),
          "Sends the CV and the goal at least two days before.",
          "Reads it beforehand and names what to keep as well as what to change.");

  static final Blueprint MOCK_INTERVIEW =
      Blueprint.of(
          List.of(
              "The role and the kind of interview",
              "Half an hour of questions as in earnest",
              "Feedback, then one question again"),
          List.of(
              "Answer the usual questions calmly", "Two things to practise before the real one"),
          "Brings the job advertisement and takes it as if it were real.",
          "Asks as an interviewer would and gives honest, kind feedback.");

  private Micro() {}
}
