package org.constellation.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.Moments;
import org.constellation.notification.People;
import org.constellation.notification.mails.Postbox.Answer;
import org.constellation.notification.notices.Events;
import org.constellation.notification.notices.Kind;
import org.constellation.notification.notices.Notice;
import org.constellation.notification.notices.Notices;
import org.constellation.notification.notifications.Notification;
import org.constellation.notification.notifications.Notification.ByMail;
import org.constellation.notification.notifications.NotificationChannel;
import org.constellation.notification.notifications.Posting;
import org.constellation.notification.notifications.Posting.Trouble;
import org.constellation.notification.preferences.Preferences;
import org.constellation.notification.preferences.PreferencesDesk;
import org.constellation.notification.preferences.PreferencesDesks;
import org.constellation.notification.preferences.QuietHours;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.InMemoryCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailDeskTest {

  private final Moments clock = new Moments();
  private final InMemoryCards<ProfileCard> people = new InMemoryCards<>();
  private final InMemoryAggregates<Notification, NotificationEvent> kept =
      new InMemoryAggregates<>(Notification.TYPE, clock);
  private final PreferencesDesk preferences = PreferencesDesks.inMemory(clock);
  private final List<Letter> posted = new ArrayList<>();
  private final UUID id;
  private Answer answer = Answer.TAKEN;

  private final MailRound round =
      new MailRound(
          kept,
          new MailDesk(
              kept,
              people,
              preferences,
              new Writer(
                  people, new LetterPress(), "no-reply@here.example", "https://here.example"),
              letter -> {
                posted.add(letter);
                return answer;
              },
              clock,
              new SimpleMeterRegistry()),
          Executors.newSingleThreadExecutor());

  MailDeskTest() {
    Notice notice = Notices.of(Events.accepted()).getFirst();
    id = Notification.id(notice, UUID.randomUUID(), NotificationChannel.MAIL);
    kept.create(id, null, new ByMail(notice, Posting.Waiting.from(NOON)), List.of());
    people.keep(People.card(MENTEE, "north").email("ada@north.example").build());
  }

  @AfterEach
  void stop() {
    round.close();
  }

  @Test
  void a_mail_goes_out_once_under_an_id_of_its_own() {
    run();
    run();
    assertThat(posted).singleElement().extracting(Letter::to).isEqualTo("ada@north.example");
    assertThat(posted.getFirst().messageId()).isEqualTo("<" + id + "@here.example>");
    assertThat(posting()).isEqualTo(new Posting.Sent(1, NOON));
    assertThat(round.next()).isEmpty();
  }

  @Test
  void while_the_server_is_away_it_is_tried_again_under_the_same_id_and_never_lost() {
    answer = Answer.NOT_NOW;
    run();
    run();
    assertThat(posted).hasSize(1);
    clock.pass(Duration.ofHours(1));
    run();
    answer = Answer.TAKEN;
    clock.pass(Duration.ofHours(3));
    run();
    assertThat(posted)
        .hasSize(3)
        .extracting(Letter::messageId)
        .containsOnly("<" + id + "@here.example>");
    assertThat(posting()).isInstanceOf(Posting.Sent.class);
  }

  @Test
  void after_five_days_it_is_given_up_for_operators_to_see() {
    answer = Answer.NOT_NOW;
    for (int hours = 0; hours <= 24 * 5; hours += 2) {
      run();
      clock.pass(Duration.ofHours(2));
    }
    assertThat(kept.count(Scope.SERVICE, Notification.mails(Posting.GivenUp.class))).isEqualTo(1);
    assertThat(round.next()).isEmpty();
  }

  @Test
  void what_the_server_refuses_for_good_is_not_tried_again() {
    answer = Answer.NEVER;
    run();
    assertThat(posting()).isEqualTo(new Posting.GivenUp(1, NOON, Trouble.REFUSED));
  }

  @Test
  void an_address_with_a_line_break_never_reaches_a_header() {
    people.keep(
        People.card(MENTEE, "north").version(2).email("ada@north.example\r\nBcc: x@y").build());
    run();
    assertThat(posted).isEmpty();
    assertThat(posting()).isEqualTo(new Posting.GivenUp(1, NOON, Trouble.UNSAFE));
  }

  @Test
  void who_has_no_address_or_wants_no_mail_gets_none() {
    PreferencesDesks.state(
        preferences, MENTEE, "north", new Preferences(true, Set.of(Kind.REQUEST_ACCEPTED), null));
    run();
    assertThat(posted).isEmpty();
    assertThat(posting()).isEqualTo(new Posting.Spared(NOON, Posting.Reason.NOT_WANTED));
  }

  @Test
  void a_mail_that_cannot_be_attended_to_does_not_keep_the_others_waiting() {
    var night = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 0));
    PreferencesDesks.state(preferences, MENTEE, "north", new Preferences(true, Set.of(), night));
    var nowhere = People.card(MENTEE, "north").version(2).email("a@n.example").zone("Nowhere");
    people.keep(nowhere.build());
    Notice other = Notices.of(Events.created()).getFirst();
    people.keep(People.card(other.person(), other.campus()).email("ben@s.example").build());
    UUID later = Notification.id(other, UUID.randomUUID(), NotificationChannel.MAIL);
    kept.create(later, null, new ByMail(other, Posting.Waiting.from(NOON)), List.of());

    run();

    assertThat(posted).extracting(Letter::to).containsExactly("ben@s.example");
    assertThat(round.stuck()).isEqualTo(1);
  }

  @Test
  void a_mail_that_cannot_be_written_waits_longer_each_time_and_is_given_up_after_days() {
    Notice dated = Notices.of(Events.created()).getFirst();
    var nowhere = People.card(dated.person(), dated.campus()).email("b@s.example").zone("Nowhere");
    people.keep(nowhere.build());
    UUID unwritable = Notification.id(dated, UUID.randomUUID(), NotificationChannel.MAIL);
    kept.create(unwritable, null, new ByMail(dated, Posting.Waiting.from(NOON)), List.of());
    run();
    assertThat(round.stuck()).isEqualTo(1);
    for (int hours = 0; hours <= 24 * 5; hours += 2) {
      clock.pass(Duration.ofHours(2));
      run();
    }
    assertThat(posting(unwritable))
        .isInstanceOfSatisfying(
            Posting.GivenUp.class,
            given -> {
              assertThat(given.trouble()).isEqualTo(Trouble.UNWRITABLE);
              assertThat(given.attempts()).isGreaterThan(1);
            });
  }

  @Test
  void mails_go_by_the_clock_on_the_wall() {
    assertThat(round.isOnWallTime()).isTrue();
  }

  @Test
  void in_quiet_hours_it_waits_until_they_end() {
    var quiet = new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0));
    PreferencesDesks.state(preferences, MENTEE, "north", new Preferences(true, Set.of(), quiet));
    run();
    assertThat(posted).isEmpty();
    assertThat(round.next()).contains(NOON.plus(Duration.ofHours(2)));
    clock.pass(Duration.ofHours(2));
    run();
    assertThat(posted).hasSize(1);
  }

  @Test
  void it_waits_for_a_card_that_has_not_arrived() {
    people.forget(MENTEE.toString());
    run();
    assertThat(posting()).isInstanceOf(Posting.Waiting.class);
    people.keep(People.card(MENTEE, "north").email("ada@north.example").build());
    clock.pass(Duration.ofMinutes(1));
    run();
    assertThat(posted).hasSize(1);
  }

  private void run() {
    round.run(clock.instant());
  }

  private Posting posting() {
    return posting(id);
  }

  private Posting posting(UUID mail) {
    return kept.find(Scope.SERVICE, mail).orElseThrow().state()
            instanceof ByMail(_, Posting posting)
        ? posting
        : new Posting.GivenUp(0, NOON, Trouble.REFUSED);
  }
}
