package org.constellation.engagement.blueprints;

import java.util.List;
import org.constellation.engagement.engagements.Side;

/**
 * What an interaction type suggests to the two at the start.
 *
 * @param firstMeeting an agenda, in its order
 * @param goals to choose from
 * @param expectations what each side may count on
 */
public record Blueprint(
    List<String> firstMeeting, List<String> goals, List<Expectation> expectations) {

  /** What one side is expected to do. */
  public record Expectation(Side of, String text) {}

  public Blueprint {
    firstMeeting = List.copyOf(firstMeeting);
    goals = List.copyOf(goals);
    expectations = List.copyOf(expectations);
  }

  static Blueprint of(
      List<String> firstMeeting, List<String> goals, String ofMentee, String ofMentor) {
    return new Blueprint(
        firstMeeting,
        goals,
        List.of(new Expectation(Side.MENTEE, ofMentee), new Expectation(Side.MENTOR, ofMentor)));
  }
}
