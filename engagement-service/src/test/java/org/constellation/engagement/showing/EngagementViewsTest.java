package org.constellation.engagement.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.ID;
import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.Sample;
import org.constellation.engagement.engagements.Side;
import org.constellation.engagement.stage.SliceStage;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.InMemoryCards;
import org.junit.jupiter.api.Test;

class EngagementViewsTest {

  private static final UUID COORDINATOR = new UUID(5, 1);
  private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

  private final EngagementViews views = new EngagementViews(SliceStage.people(), CLOCK);

  private static Versioned<Engagement> kept(Engagement engagement) {
    return new Versioned<>(ID, 1, START, engagement);
  }

  private static Engagement planning(Engagement before, long number, int day) {
    Instant at = START.plus(Duration.ofDays(day));
    var command = new Command.PlanSession(new UUID(7, number), "hash", Sample.plan(at));
    return Sample.made(before.on(command, Side.MENTEE, START));
  }

  @Test
  void a_list_shows_the_next_session_alone_and_the_whole_all_in_order() {
    var kept = kept(planning(planning(Sample.active(), 1, 9), 2, 3));

    assertThat(views.brief(kept, PAIR.menteeId()).sessions())
        .extracting(SessionView::sessionId)
        .containsExactly(new UUID(7, 2));
    assertThat(views.whole(kept, PAIR.menteeId()).sessions())
        .extracting(SessionView::sessionId)
        .containsExactly(new UUID(7, 2), new UUID(7, 1));
  }

  @Test
  void a_note_is_its_writers_and_a_summary_both_sides() {
    UUID session = new UUID(7, 1);
    var log = new Command.LogSession(session, true, "We talked", "Nervous");
    var kept =
        kept(
            Sample.made(
                planning(Sample.active(), 1, 1)
                    .on(log, Side.MENTEE, START.plus(Duration.ofDays(2)))));

    SessionView mine = views.session(kept, session, PAIR.menteeId());
    SessionView theirs = views.session(kept, session, PAIR.mentorId());
    SessionView outside = views.session(kept, session, COORDINATOR);

    assertThat(mine.myNote()).isEqualTo("Nervous");
    assertThat(theirs.myNote()).isNull();
    assertThat(theirs.logs()).extracting(SessionView.Log::summary).containsExactly("We talked");
    assertThat(outside.logs()).isEmpty();
    assertThat(outside.place()).isNull();
    assertThat(outside.toString()).doesNotContain("Nervous", "We talked", "Room");
  }

  @Test
  void a_coordinator_sees_that_feedback_was_given_and_not_what() {
    var words = new Command.GiveFeedback(true, 5, "Canary");
    var kept = kept(Sample.made(Sample.active().on(words, Side.MENTEE, START)));

    EngagementView outside = views.whole(kept, COORDINATOR);

    assertThat(outside.feedback()).isEqualTo(new FeedbackView(null, true));
    assertThat(outside.agreement()).isNull();
    assertThat(outside.need()).isNull();
    assertThat(outside.toString()).doesNotContain("Canary", "thesis");
  }

  @Test
  void without_a_card_there_is_no_party_field() {
    var strangers =
        new EngagementViews(
            new People(new InMemoryCards<ProfileCard>(), new InMemoryCards<CampusCard>()), CLOCK);

    EngagementView view = strangers.whole(kept(Sample.active()), PAIR.menteeId());

    assertThat(view.mentee()).isNull();
    assertThat(view.mentor()).isNull();
  }

  @Test
  void what_rests_or_is_over_has_no_check_in_but_a_last_touch() {
    for (var still : java.util.List.of(Sample.paused(), Sample.completed(), Sample.ended())) {
      CheckInStatus status = views.whole(kept(still), PAIR.menteeId()).checkIn();
      assertThat(status)
          .isEqualTo(new CheckInStatus(CheckInStatus.State.NONE, null, null, START, 0, false));
    }
  }
}
