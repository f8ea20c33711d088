package org.constellation.engagement.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.ID;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.EngagementEnded;
import org.constellation.contracts.events.EngagementEvent.MessagePosted;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.constellation.engagement.engagements.EngagementStore;
import org.constellation.engagement.engagements.Sample;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.junit.jupiter.api.Test;

class ConversationDeskTest {

  private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);
  private static final UUID MESSAGE = new UUID(8, 1);

  private final InMemoryAggregates<Engagement, EngagementEvent> engagements =
      new InMemoryAggregates<>(EngagementStore.TYPE, CLOCK);
  private final InMemoryAggregates<Message, EngagementEvent> messages =
      new InMemoryAggregates<>(Message.TYPE, CLOCK);
  private final ConversationDesk desk =
      new ConversationDesk(new EngagementDesk(engagements, CLOCK), messages, CLOCK);

  private Outcome<Message> say(Engagement in) {
    engagements.create(ID, null, in, List.of());
    return desk.post(Sample.MENTEE, ID, MESSAGE, "hash", "Hello");
  }

  @Test
  void a_message_is_told_without_its_text_and_leaves_the_engagement_alone() {
    say(Sample.active());

    assertThat(messages.published())
        .containsExactly(
            new MessagePosted(
                ID,
                Sample.PAIR.menteeId(),
                "north-town",
                Sample.PAIR.mentorId(),
                "south-town",
                MESSAGE,
                Sample.PAIR.menteeId(),
                START));
    assertThat(engagements.published()).isEmpty();
  }

  @Test
  void in_any_state_but_ended_there_is_something_to_say() {
    for (Engagement in :
        List.of(Sample.starting(), Sample.active(), Sample.paused(), Sample.completed())) {
      var own = new ConversationDeskTest();
      assertThat(own.say(in)).isInstanceOf(Outcome.Changed.class);
    }
    assertThat(say(Sample.ended())).isEqualTo(new Outcome.Refused<>(new WrongState("ENDED")));
  }

  @Test
  void the_same_key_answers_the_same_even_after_the_end() {
    say(Sample.active());
    desk.end(Sample.MENTOR, ID);

    assertThat(desk.post(Sample.MENTEE, ID, MESSAGE, "hash", "Hello"))
        .isInstanceOf(Outcome.Changed.class);
    assertThat(desk.post(Sample.MENTEE, ID, MESSAGE, "other", "Bye"))
        .isEqualTo(new Outcome.Refused<>(Plain.KEY_REUSED));
    assertThat(messages.published()).hasSize(1);
  }

  @Test
  void nobody_else_reads_or_writes() {
    say(Sample.active());

    for (var other : List.of(Sample.STRANGER, Sample.COORDINATOR, Sample.FOREIGN)) {
      assertThat(desk.list(other, ID, Page.Wanted.first(5))).isEmpty();
      assertThat(desk.post(other, ID, new UUID(8, 2), "hash", "Hello"))
          .isInstanceOf(Outcome.Absent.class);
      assertThat(desk.end(other, ID, "Bye")).isInstanceOf(Outcome.Absent.class);
    }
  }

  @Test
  void a_goodbye_is_said_once_and_then_it_ends() {
    engagements.create(ID, null, Sample.active(), List.of());

    desk.end(Sample.MENTOR, ID, "All the best");
    Outcome<Engagement> again = desk.end(Sample.MENTOR, ID, "All the best");

    assertThat(again).isInstanceOf(Outcome.Changed.class);
    assertThat(messages.published()).hasSize(1);
    assertThat(engagements.published()).hasExactlyElementsOfTypes(EngagementEnded.class);
    assertThat(desk.end(Sample.MENTOR, ID, "One more thing"))
        .isEqualTo(new Outcome.Refused<>(new WrongState("ENDED")));
  }

  @Test
  void what_is_completed_takes_no_goodbye() {
    engagements.create(ID, null, Sample.completed(), List.of());

    assertThat(desk.end(Sample.MENTOR, ID, "Bye"))
        .isEqualTo(new Outcome.Refused<>(new WrongState("COMPLETED")));
    assertThat(messages.published()).isEmpty();
  }
}
