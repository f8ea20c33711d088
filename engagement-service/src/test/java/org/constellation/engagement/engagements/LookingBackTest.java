package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import org.constellation.contracts.events.EngagementEvent.FeedbackGiven;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.junit.jupiter.api.Test;

class LookingBackTest {

  private static final Command MET = new Command.GiveFeedback(true, 5, "Thank you");

  @Test
  void a_mentee_says_whether_the_need_was_met_and_only_that_is_told() {
    var decision = Sample.completed().on(MET, Side.MENTEE, START);

    assertThat(Sample.events(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            FeedbackGiven.class,
            told -> {
              assertThat(told.needMet()).isTrue();
              assertThat(told.byPersonId()).isEqualTo(Sample.PAIR.menteeId());
            });
  }

  @Test
  void a_mentor_does_not_say_it_for_them() {
    assertThat(Sample.refusal(Sample.active().on(MET, Side.MENTOR, START)))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void each_side_looks_back_once() {
    Engagement given = Sample.made(Sample.ended().on(MET, Side.MENTEE, START));
    var other = new Command.GiveFeedback(false, 1, null);

    assertThat(Sample.made(given.on(MET, Side.MENTEE, START.plusSeconds(9)))).isEqualTo(given);
    assertThat(Sample.refusal(given.on(other, Side.MENTEE, START)))
        .isEqualTo(new WrongState("ENDED"));
    Engagement both =
        Sample.made(given.on(new Command.GiveFeedback(null, 4, null), Side.MENTOR, START));
    assertThat(both.story().feedback()).hasSize(2);
  }
}
