package org.constellation.request.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.ONGOING_MENTORING;
import static org.constellation.contracts.vocabulary.InteractionType.SPONSORSHIP;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.AskRefusal;
import org.constellation.request.TestClock;
import org.junit.jupiter.api.Test;

class MentorLedgerTest {

  private static final Instant NOW = TestClock.START;
  private static final YearMonth MONTH = YearMonth.of(2026, 11);
  private static final UUID MENTOR = UUID.randomUUID();

  private final Room room = new Room(3, Map.of(CV_REVIEW, 2, ONGOING_MENTORING, 1), 2, 4, 3);
  private final MentorLedger empty = MentorLedger.open(MENTOR, "north", room, MONTH);

  private static Claim claim(UUID request, UUID mentee, InteractionType type) {
    return new Claim(request, mentee, type, MONTH, 3);
  }

  private static MentorLedger made(Decision<MentorLedger, Void> decision) {
    assertThat(decision).isInstanceOf(Decision.Made.class);
    return ((Decision.Made<MentorLedger, Void>) decision).state();
  }

  private static AskRefusal refused(Decision<MentorLedger, Void> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return (AskRefusal) ((Decision.Refused<MentorLedger, Void>) decision).reason();
  }

  private static MentorLedger asked(MentorLedger ledger, UUID request, UUID mentee) {
    return made(ledger.ask(claim(request, mentee, CV_REVIEW), NOW));
  }

  private static MentorLedger accepted(MentorLedger ledger, InteractionType type) {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger waiting = made(ledger.ask(claim(request, mentee, type), NOW));
    MentorLedger taken = made(waiting.accept(request, mentee, type, NOW));
    return made(taken.release(Release.accepted(request, Optional.empty())));
  }

  @Test
  void an_ask_takes_a_waiting_slot_and_counts_in_the_month_once() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();

    MentorLedger once = asked(empty, request, mentee);
    MentorLedger twice = asked(once, request, mentee);

    assertThat(once.slots().waiting()).containsOnlyKeys(request);
    assertThat(once.received().in(MONTH)).isOne();
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void only_what_is_offered_can_be_asked() {
    assertThat(refused(empty.ask(claim(UUID.randomUUID(), UUID.randomUUID(), SPONSORSHIP), NOW)))
        .isEqualTo(AskRefusal.NOT_OFFERED);
  }

  @Test
  void a_paused_mentor_is_asked_nothing_until_the_pause_is_over() {
    MentorLedger paused = made(empty.pause(NOW.plusSeconds(60)));
    Claim claim = claim(UUID.randomUUID(), UUID.randomUUID(), CV_REVIEW);

    assertThat(refused(paused.ask(claim, NOW))).isEqualTo(AskRefusal.MENTOR_PAUSED);
    assertThat(made(paused.ask(claim, NOW.plusSeconds(60))).slots().waiting()).hasSize(1);
    assertThat(made(made(paused.resume()).ask(claim, NOW)).slots().waiting()).hasSize(1);
  }

  @Test
  void a_paused_mentor_can_still_accept_what_waits() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger paused = made(asked(empty, request, mentee).pause(NOW.plusSeconds(60)));

    assertThat(made(paused.accept(request, mentee, CV_REVIEW, NOW)).slots().taken()).hasSize(1);
  }

  @Test
  void the_same_mentee_has_one_open_request_or_engagement_at_most() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger waiting = asked(empty, request, mentee);
    Claim again = claim(UUID.randomUUID(), mentee, ONGOING_MENTORING);

    assertThat(refused(waiting.ask(again, NOW))).isEqualTo(AskRefusal.ALREADY_ASKED);
    MentorLedger active = made(waiting.accept(request, mentee, CV_REVIEW, NOW));
    MentorLedger settled = made(active.release(Release.accepted(request, Optional.empty())));
    assertThat(refused(settled.ask(again, NOW))).isEqualTo(AskRefusal.ALREADY_ASKED);
    MentorLedger over = made(settled.release(Release.closed(request, Optional.empty())));
    assertThat(made(over.ask(again, NOW)).slots().waiting()).hasSize(1);
  }

  @Test
  void no_more_wait_than_the_campus_allows() {
    MentorLedger full = empty;
    for (int i = 0; i < 3; i++) {
      full = asked(full, UUID.randomUUID(), UUID.randomUUID());
    }
    assertThat(refused(full.ask(claim(UUID.randomUUID(), UUID.randomUUID(), CV_REVIEW), NOW)))
        .isEqualTo(AskRefusal.MENTOR_PENDING_FULL);
  }

  @Test
  void the_month_is_full_even_when_nobody_waits_any_more() {
    MentorLedger ledger = empty;
    for (int i = 0; i < 4; i++) {
      UUID request = UUID.randomUUID();
      ledger = asked(ledger, request, UUID.randomUUID());
      ledger = made(ledger.release(Release.closed(request, Optional.empty())));
    }
    assertThat(refused(ledger.ask(claim(UUID.randomUUID(), UUID.randomUUID(), CV_REVIEW), NOW)))
        .isEqualTo(AskRefusal.MENTOR_MONTHLY_FULL);

    Claim next = new Claim(UUID.randomUUID(), UUID.randomUUID(), CV_REVIEW, MONTH.plusMonths(1), 3);
    assertThat(made(ledger.ask(next, NOW)).received().in(MONTH.plusMonths(1))).isOne();
  }

  @Test
  void an_ask_that_never_reached_the_mentor_does_not_count_and_cannot_come_back() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger forgotten =
        made(asked(empty, request, mentee).release(Release.forgotten(request)));

    assertThat(forgotten.received().in(MONTH)).isZero();
    assertThat(asked(forgotten, request, mentee).slots().waiting()).isEmpty();
  }

  @Test
  void a_full_mentor_cannot_accept_per_type_nor_in_all() {
    MentorLedger oneOngoing = accepted(empty, ONGOING_MENTORING);
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();

    MentorLedger perType = made(oneOngoing.ask(claim(request, mentee, ONGOING_MENTORING), NOW));
    assertThat(refused(perType.accept(request, mentee, ONGOING_MENTORING, NOW)))
        .isEqualTo(AskRefusal.MENTOR_FULL);

    MentorLedger inAll =
        made(accepted(oneOngoing, CV_REVIEW).ask(claim(request, mentee, CV_REVIEW), NOW));
    assertThat(refused(inAll.accept(request, mentee, CV_REVIEW, NOW)))
        .isEqualTo(AskRefusal.MENTOR_FULL);
  }

  @Test
  void lowering_the_places_revokes_nothing_that_is_taken() {
    MentorLedger two = accepted(accepted(empty, CV_REVIEW), CV_REVIEW);

    MentorLedger lowered = made(two.learn(new Room(4, Map.of(CV_REVIEW, 1), 1, 4, 3)));

    assertThat(lowered.slots()).isEqualTo(two.slots());
    assertThat(lowered.free(CV_REVIEW)).isZero();
    assertThat(lowered.freeInAll()).isZero();
  }

  @Test
  void an_older_card_changes_nothing() {
    assertThat(made(empty.learn(new Room(3, Map.of(), 0, 0, 3)))).isEqualTo(empty);
    assertThat(made(empty.learn(new Room(2, Map.of(), 0, 0, 3)))).isEqualTo(empty);
  }

  @Test
  void a_place_is_taken_only_while_the_request_waits_here() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger gone =
        made(asked(empty, request, mentee).release(Release.closed(request, Optional.empty())));

    assertThat(refused(gone.accept(request, mentee, CV_REVIEW, NOW)))
        .isEqualTo(AskRefusal.NOT_WAITING);
  }

  @Test
  void a_place_is_taken_and_given_back_once_however_often() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger once = made(asked(empty, request, mentee).accept(request, mentee, CV_REVIEW, NOW));

    assertThat(made(once.accept(request, mentee, CV_REVIEW, NOW))).isEqualTo(once);
    Release release = Release.closed(request, Optional.of(Duration.ofHours(3)));
    MentorLedger free = made(once.release(release));
    assertThat(made(free.release(release))).isEqualTo(free);
    assertThat(free.answers().latest()).containsExactly(Duration.ofHours(3));
  }

  @Test
  void what_was_taken_and_not_settled_is_looked_after() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger taken =
        made(asked(empty, request, mentee).accept(request, mentee, CV_REVIEW, NOW));

    assertThat(taken.checkAt()).isEqualTo(NOW.plus(MentorLedger.CUT_OFF));
    assertThat(taken.unchecked()).containsExactly(request);
    MentorLedger settled = made(taken.release(Release.accepted(request, Optional.empty())));
    assertThat(settled.checkAt()).isNull();
    assertThat(settled.slots().taken()).containsOnlyKeys(request);
  }

  @Test
  void what_waits_rightly_needs_no_further_look_unless_it_took_a_place_meanwhile() {
    UUID request = UUID.randomUUID();
    UUID mentee = UUID.randomUUID();
    MentorLedger waiting = asked(empty, request, mentee);
    MentorLedger taken = made(waiting.accept(request, mentee, CV_REVIEW, NOW));

    assertThat(made(waiting.checked(Set.of(request))).checkAt()).isNull();
    assertThat(made(taken.checked(Set.of(request))).unchecked()).containsExactly(request);
  }

  @Test
  void the_load_tells_how_much_is_left_and_never_who_took_it() {
    MentorLedger ledger = asked(accepted(empty, CV_REVIEW), UUID.randomUUID(), UUID.randomUUID());

    MentorLoad load = Loads.card(new Versioned<>(MENTOR, 7, NOW, ledger));

    assertThat(load.version()).isEqualTo(7);
    assertThat(load.free()).isEqualTo(Map.of(CV_REVIEW, 1, ONGOING_MENTORING, 1));
    assertThat(load.freeInAll()).isOne();
    assertThat(load.pending()).isOne();
    assertThat(load.asks()).isEqualTo(2);
    assertThat(load.month()).isEqualTo(MONTH);
  }
}
