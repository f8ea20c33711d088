package org.constellation.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.ID;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.MatchEvent.CohortProposed;
import org.constellation.contracts.events.MatchEvent.SuggestionMade;
import org.constellation.contracts.events.PersonEvent.NeedsChecked;
import org.constellation.contracts.events.PersonEvent.OfferingChanged;
import org.constellation.contracts.events.PersonEvent.PersonErased;
import org.constellation.contracts.events.PersonEvent.TransitionDeclared;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.notification.notices.Notice.Side;
import org.junit.jupiter.api.Test;

class NoticesTest {

  @Test
  void what_happens_to_a_request_is_told_to_whom_it_concerns() {
    Map<String, String> told = new TreeMap<>();
    Events.ofRequests().forEach(event -> told.put(name(event), told(Notices.of(event))));
    assertThat(told)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "RequestCreated", "REQUEST_CREATED→MENTOR",
                "RequestAccepted", "REQUEST_ACCEPTED→MENTEE",
                "RequestDeclined", "REQUEST_DECLINED→MENTEE",
                "MoreAsked", "MORE_ASKED→MENTEE",
                "Answered", "ANSWERED→MENTOR",
                "RequestWithdrawn", "REQUEST_WITHDRAWN→MENTOR",
                "RequestExpiring", "REQUEST_EXPIRING→MENTOR",
                "RequestExpired", "REQUEST_EXPIRED→MENTEE REQUEST_EXPIRED→MENTOR",
                "ReferralOffered", "REFERRAL_OFFERED→MENTEE"));
  }

  @Test
  void what_two_do_together_is_told_to_both_and_what_one_does_to_the_other() {
    Map<String, String> told = new TreeMap<>();
    Events.ofEngagements().forEach(event -> told.put(name(event), told(Notices.of(event))));
    assertThat(told.get("EngagementStarted"))
        .isEqualTo("ENGAGEMENT_STARTED→MENTEE ENGAGEMENT_STARTED→MENTOR");
    assertThat(told.get("CheckInOverdue"))
        .isEqualTo("CHECK_IN_OVERDUE→MENTEE CHECK_IN_OVERDUE→MENTOR");
    assertThat(told.get("MessagePosted")).isEqualTo("MESSAGE_POSTED→MENTOR");
    assertThat(told.get("CheckInRecorded")).isEqualTo("CHECK_IN_RECORDED→MENTOR");
    assertThat(told.get("FeedbackGiven")).isEqualTo("FEEDBACK_GIVEN→MENTEE");
    assertThat(told)
        .containsEntry("SessionHeld", "")
        .containsEntry("EngagementAtRisk", "")
        .containsEntry("ContentReported", "");
  }

  @Test
  void what_concerns_oneself_is_told_to_oneself() {
    var changed = new TransitionDeclared(MENTEE, "north", Transition.NEW_JOB, NOON);
    var suggested = new SuggestionMade(ID, MENTEE, "north", NOON);
    assertThat(told(Notices.of(changed))).isEqualTo("TRANSITION_DECLARED→ONESELF");
    assertThat(told(Notices.of(suggested))).isEqualTo("SUGGESTION_MADE→ONESELF");
    assertThat(Notices.of(new OfferingChanged(MENTEE, "north", NOON))).isEmpty();
    assertThat(Notices.of(new NeedsChecked(MENTEE, "north", NOON, true))).isEmpty();
    assertThat(Notices.of(new PersonErased(MENTEE, "north", NOON))).isEmpty();
  }

  @Test
  void a_mentee_is_told_that_their_campus_asked_for_them_once_there_is_a_request() {
    var proposed =
        new CohortProposed(
            ID,
            MENTEE,
            "north",
            MENTOR,
            "south",
            Need.ROLE_MODEL,
            InteractionType.CAREER_CONVERSATION,
            NOON,
            null,
            null);
    assertThat(Notices.of(proposed)).isEmpty();
    List<Notice> asked = Notices.of(Events.created(new UUID(1, 1)));
    assertThat(told(asked)).isEqualTo("REQUEST_CREATED→MENTOR COHORT_PROPOSED→MENTEE");
    assertThat(asked.getLast().about().link()).isEqualTo("/requests/" + ID);
  }

  @Test
  void each_side_is_told_within_its_own_campus_about_the_other() {
    List<Notice> both = Notices.of(Events.started());
    assertThat(both).extracting(Notice::person).containsExactly(MENTEE, MENTOR);
    assertThat(both).extracting(Notice::campus).containsExactly("north", "south");
    assertThat(both)
        .extracting(Notice::other)
        .containsExactly(new Notice.Other(MENTOR, false), new Notice.Other(MENTEE, false));
  }

  @Test
  void a_request_shows_the_mentee_under_the_alias_and_an_engagement_by_name() {
    assertThat(Events.ofRequests().stream().flatMap(event -> Notices.of(event).stream()))
        .filteredOn(notice -> notice.side() == Side.MENTOR)
        .hasSize(5)
        .extracting(Notice::other)
        .containsOnly(new Notice.Other(MENTEE, true, Events.CARD));
    assertThat(Notices.of(Events.started()).getLast().other())
        .isEqualTo(new Notice.Other(MENTEE, false));
  }

  @Test
  void links_lead_to_what_it_is_about() {
    assertThat(Notices.of(Events.created()).getFirst().about().link()).isEqualTo("/requests/" + ID);
    assertThat(Notices.of(Events.started()).getFirst().about().link())
        .isEqualTo("/engagements/" + ID);
    assertThat(About.needs().link()).isEqualTo("/needs");
    assertThat(About.suggestions().link()).isEqualTo("/suggestions");
  }

  @Test
  void something_done_by_neither_side_is_an_events_own_fault() {
    assertThatIllegalArgumentException().isThrownBy(() -> Notices.of(Events.messageBy(ID)));
  }

  @Test
  void every_kind_comes_from_some_event() {
    Set<Kind> kinds =
        Stream.concat(
                Events.ofRequests().stream().flatMap(event -> Notices.of(event).stream()),
                Events.ofEngagements().stream().flatMap(event -> Notices.of(event).stream()))
            .map(Notice::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    kinds.addAll(EnumSet.of(Kind.TRANSITION_DECLARED, Kind.SUGGESTION_MADE, Kind.COHORT_PROPOSED));
    assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    assertThat(Side.values()).hasSize(3);
  }

  private static String told(List<Notice> notices) {
    return notices.stream()
        .map(notice -> notice.kind() + "→" + notice.side())
        .collect(Collectors.joining(" "));
  }

  private static String name(RequestEvent event) {
    return event.getClass().getSimpleName();
  }

  private static String name(EngagementEvent event) {
    return event.getClass().getSimpleName();
  }
}
