package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import java.util.List;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.EngagementEvent.EngagementEnded;
import org.constellation.contracts.vocabulary.InteractionType;
import org.junit.jupiter.api.Test;

class ClosingTest {

  @Test
  void completion_and_end_say_which_place_is_free() {
    for (Engagement open : List.of(Sample.starting(), Sample.active(), Sample.paused())) {
      assertThat(Sample.events(open.on(new Command.Complete(), Side.MENTEE, START)))
          .singleElement()
          .isInstanceOfSatisfying(
              EngagementCompleted.class,
              told -> assertThat(told.interaction()).isEqualTo(InteractionType.ONGOING_MENTORING));
      assertThat(Sample.events(open.on(new Command.End(), Side.MENTOR, START)))
          .singleElement()
          .isInstanceOfSatisfying(
              EngagementEnded.class,
              told -> assertThat(told.interaction()).isEqualTo(InteractionType.ONGOING_MENTORING));
    }
  }

  @Test
  void what_was_said_before_stays() {
    Engagement over = Sample.made(Sample.active().on(new Command.End(), Side.MENTOR, START));

    assertThat(over.story()).isEqualTo(Sample.active().story());
    assertThat(((Engagement.Closed) over).at()).isEqualTo(START);
  }
}
