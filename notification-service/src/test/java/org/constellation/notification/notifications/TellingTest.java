package org.constellation.notification.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.NotificationEvent.NotificationCreated;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.Moments;
import org.constellation.notification.People;
import org.constellation.notification.notices.Events;
import org.constellation.notification.notices.Notices;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.events.Handled;
import org.constellation.platform.events.InMemoryCards;
import org.junit.jupiter.api.Test;

class TellingTest {

  private final Moments clock = new Moments();
  private final InMemoryCards<ProfileCard> people = new InMemoryCards<>();
  private final InMemoryAggregates<Notification, NotificationEvent> kept =
      new InMemoryAggregates<>(Notification.TYPE, clock);
  private final Moments wall = new Moments();
  private final Telling telling = new Telling(kept, people, clock, wall);
  private final UUID cause = UUID.randomUUID();

  @Test
  void each_person_gets_one_for_the_inbox_and_one_by_mail() {
    assertThat(telling.tell(cause, Notices.of(Events.started()))).isEqualTo(Handled.APPLIED);
    assertThat(kept.count(Scope.SERVICE, Keys.none())).isEqualTo(4);
    assertThat(kept.count(Scope.SERVICE, Notification.inbox(MENTEE))).isEqualTo(1);
    assertThat(kept.count(Scope.SERVICE, Notification.unread(MENTOR))).isEqualTo(1);
    assertThat(kept.count(Scope.SERVICE, Notification.mails(Posting.Waiting.class))).isEqualTo(2);
  }

  @Test
  void a_mail_waits_by_the_clock_on_the_wall_wherever_the_business_clock_is() {
    clock.pass(Duration.ofDays(31));
    telling.tell(cause, Notices.of(Events.accepted()));
    assertThat(kept.nextDue()).contains(wall.instant());
  }

  @Test
  void only_what_is_in_an_inbox_is_broadcast() {
    telling.tell(cause, Notices.of(Events.accepted()));
    assertThat(kept.published())
        .singleElement()
        .isInstanceOfSatisfying(
            NotificationCreated.class, told -> assertThat(told.personId()).isEqualTo(MENTEE));
  }

  @Test
  void the_same_cause_again_makes_nothing_new() {
    telling.tell(cause, Notices.of(Events.accepted()));
    assertThat(telling.tell(cause, Notices.of(Events.accepted()))).isEqualTo(Handled.DUPLICATE);
    assertThat(kept.count(Scope.SERVICE, Keys.none())).isEqualTo(2);
  }

  @Test
  void another_cause_of_the_same_kind_is_told_again() {
    telling.tell(cause, Notices.of(Events.accepted()));
    telling.tell(UUID.randomUUID(), Notices.of(Events.accepted()));
    assertThat(kept.count(Scope.SERVICE, Notification.inbox(MENTEE))).isEqualTo(2);
  }

  @Test
  void what_was_half_told_when_the_process_died_is_told_whole_the_next_time() {
    var notice = Notices.of(Events.accepted()).getFirst();
    UUID id = Notification.id(notice, cause, NotificationChannel.INBOX);
    kept.create(id, null, new Notification.InInbox(notice, null), List.of());
    assertThat(telling.tell(cause, List.of(notice))).isEqualTo(Handled.APPLIED);
    assertThat(kept.count(Scope.SERVICE, Keys.none())).isEqualTo(2);
  }

  @Test
  void an_event_that_concerns_nobody_is_passed_over_knowingly() {
    assertThat(telling.tell(cause, List.of())).isEqualTo(Handled.APPLIED);
    assertThat(kept.count(Scope.SERVICE, Keys.none())).isZero();
  }

  @Test
  void an_event_that_names_another_campus_than_the_card_is_refused_whole() {
    people.keep(People.card(MENTOR, "elsewhere").build());
    assertThatExceptionOfType(Telling.WrongCampus.class)
        .isThrownBy(() -> telling.tell(cause, Notices.of(Events.started())));
    assertThat(kept.count(Scope.SERVICE, Keys.none())).isZero();
  }
}
