package org.constellation.engagement.blueprints;

import java.util.List;

/** A relationship that grows. */
final class Developmental {

  static final Blueprint ONGOING_MENTORING =
      Blueprint.of(
          List.of(
              "Get to know each other: ways, hopes, worries",
              "What the mentee wants to be different in half a year",
              "How often, by which channel, and what stays between you"),
          List.of(
              "Two goals for the next six months",
              "A touch at least once a month",
              "One new person in the mentee's network"),
          "Takes the lead: sets dates, brings topics, tells what came of them.",
          "Listens first, asks, shares experience, keeps in touch at least monthly.");

  static final Blueprint SPONSORSHIP =
      Blueprint.of(
          List.of(
              "Where the mentee wants to get, and by when",
              "What the sponsor has seen of their work",
              "Which doors the sponsor can open, and which not"),
          List.of(
              "Be put forward for one role or task",
              "Meet three people who decide",
              "A plan for being ready when asked"),
          "Delivers on what the sponsor puts their name to.",
          "Speaks for the mentee where they are not in the room, or says that they cannot.");

  private Developmental() {}
}
