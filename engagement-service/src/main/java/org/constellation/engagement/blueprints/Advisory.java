package org.constellation.engagement.blueprints;

import java.util.List;

/** Advice over a few conversations. */
final class Advisory {

  static final Blueprint CAREER_CONVERSATION =
      Blueprint.of(
          List.of(
              "How each of you came to where you are",
              "What draws the mentee, and what does not",
              "Which paths to look into next"),
          List.of(
              "Two or three paths to explore",
              "One person or place to talk to next",
              "A first step this month"),
          "Prepares questions and tells afterwards what came of them.",
          "Tells of their own way, detours included, and opens a door where they can.");

  static final Blueprint PROJECT_FEEDBACK =
      Blueprint.of(
          List.of(
              "What the project is for and how far it is",
              "What kind of feedback would help now",
              "Agree on what to read and until when"),
          List.of(
              "Feedback on one stated part",
              "A list of what to do next",
              "One thing learned for the next project"),
          "Sends the work in time and says what feedback is wanted.",
          "Looks at the work with care and asks before judging.");

  static final Blueprint INTERNSHIP_SEARCH =
      Blueprint.of(
          List.of(
              "What kind of internship, where and when",
              "What has been tried so far",
              "A short list of places and a plan"),
          List.of(
              "A list of ten places to apply to",
              "A CV and letter for the first three",
              "A weekly rhythm of applications"),
          "Does the applications and keeps a list of them.",
          "Shares how the field hires and reads the first applications.");

  static final Blueprint GROUP_SESSION =
      Blueprint.of(
          List.of(
              "A round of names and one wish each",
              "The topic, with time for questions",
              "What each takes home"),
          List.of("Answers to the group's questions", "Know two others with the same questions"),
          "Comes with one question and listens to the others'.",
          "Leads the conversation and gives everybody room.");

  private Advisory() {}
}
