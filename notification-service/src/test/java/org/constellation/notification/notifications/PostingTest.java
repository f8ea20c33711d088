package org.constellation.notification.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.notification.Moments.NOON;

import java.time.Duration;
import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.notification.notifications.Posting.GivenUp;
import org.constellation.notification.notifications.Posting.NotNow;
import org.constellation.notification.notifications.Posting.Reason;
import org.constellation.notification.notifications.Posting.Sending;
import org.constellation.notification.notifications.Posting.Sent;
import org.constellation.notification.notifications.Posting.Spared;
import org.constellation.notification.notifications.Posting.Trouble;
import org.constellation.notification.notifications.Posting.Waiting;
import org.junit.jupiter.api.Test;

class PostingTest {

  private final Posting fresh = Waiting.from(NOON);

  @Test
  void a_fresh_mail_is_due_at_once_and_taken_by_one() {
    Posting taken = made(fresh.claim(NOON));
    assertThat(taken).isEqualTo(new Sending(NOON, 1, NOON.plus(Posting.LEASE)));
    assertThat(taken.claim(NOON)).isEqualTo(Decision.refused(NotNow.NOT_DUE));
  }

  @Test
  void a_sender_that_died_is_followed_after_its_lease() {
    Posting taken = made(fresh.claim(NOON));
    Instant later = NOON.plus(Posting.LEASE);
    assertThat(made(taken.claim(later))).isEqualTo(new Sending(NOON, 2, later.plus(Posting.LEASE)));
  }

  @Test
  void who_was_followed_can_no_longer_mark_it() {
    Posting second = made(made(fresh.claim(NOON)).claim(NOON.plus(Posting.LEASE)));
    assertThat(second.sent(1, NOON)).isEqualTo(Decision.refused(NotNow.TAKEN_OVER));
    assertThat(made(second.sent(2, NOON))).isEqualTo(new Sent(2, NOON));
  }

  @Test
  void pauses_double_up_to_the_longest() {
    Posting posting = fresh;
    Instant now = NOON;
    Duration before = Duration.ZERO;
    for (int attempt = 1; attempt <= 12; attempt++) {
      Posting waiting = made(made(posting.claim(now)).failed(attempt, now, Trouble.SERVER_AWAY));
      Instant next = waiting.dueAt().orElseThrow();
      Duration pause = Duration.between(now, next);
      assertThat(pause).isBetween(before, Posting.LONGEST_PAUSE);
      before = pause;
      posting = waiting;
      now = next;
    }
    assertThat(before).isEqualTo(Posting.LONGEST_PAUSE);
  }

  @Test
  void after_days_it_is_given_up_and_says_why() {
    Instant end = NOON.plus(Posting.PATIENCE);
    Posting last = made(fresh.claim(end));
    assertThat(made(last.failed(1, end, Trouble.SERVER_AWAY)))
        .isEqualTo(new GivenUp(1, end, Trouble.SERVER_AWAY));
  }

  @Test
  void what_is_done_with_is_never_due_again() {
    Posting sent = made(made(fresh.claim(NOON)).sent(1, NOON));
    Posting spared = made(fresh.spare(NOON, Reason.NOT_WANTED));
    Instant muchLater = NOON.plus(Duration.ofDays(400));
    assertThat(sent.isDue(muchLater)).isFalse();
    assertThat(spared).isEqualTo(new Spared(NOON, Reason.NOT_WANTED));
    assertThat(spared.claim(muchLater)).isEqualTo(Decision.refused(NotNow.NOT_DUE));
  }

  @Test
  void in_quiet_hours_it_waits_without_counting_an_attempt() {
    Instant morning = NOON.plus(Duration.ofHours(8));
    assertThat(made(fresh.putOff(NOON, morning))).isEqualTo(new Waiting(NOON, 0, morning));
  }

  private static Posting made(Decision<Posting, NotificationEvent> decision) {
    assertThat(decision).isInstanceOf(Decision.Made.class);
    return decision instanceof Decision.Made<Posting, NotificationEvent>(Posting next, _)
        ? next
        : new GivenUp(0, NOON, Trouble.REFUSED);
  }
}
