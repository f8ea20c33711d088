package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;

/** Sessions: planned, moved, cancelled, and what both say of them afterwards. */
final class Meeting {

  static final int MOST_SESSIONS = 200;

  private static final Duration FARTHEST = Duration.ofDays(2 * 366);
  private static final Unfit NOT_AHEAD =
      new Unfit("startsAt", "must lie in the future, at most two years ahead");

  private Meeting() {}

  static Decision<Engagement, EngagementEvent> plan(
      Engagement.Running engagement, Command.PlanSession command, Instant now) {
    Story story = engagement.story();
    if (story.session(command.sessionId()).isPresent()) {
      return planned(engagement, command);
    }
    if (!isAhead(command.plan(), now)) {
      return refused(NOT_AHEAD);
    }
    if (story.sessions().size() >= MOST_SESSIONS) {
      return refused(Plain.TOO_MANY_SESSIONS);
    }
    Session session = Session.planned(command.sessionId(), command.bodyHash(), command.plan());
    return made(
        engagement.with(story.with(session)), new Telling(story.opening(), now).scheduled(session));
  }

  private static boolean isAhead(SessionPlan plan, Instant now) {
    return plan.begins().isAfter(now) && !plan.begins().isAfter(now.plus(FARTHEST));
  }

  /** Where nothing new can be planned, what the same command planned before still answers it. */
  static Decision<Engagement, EngagementEvent> planned(
      Engagement engagement, Command.PlanSession command) {
    Optional<Session> there = engagement.story().session(command.sessionId());
    if (there.isEmpty()) {
      return refused(WrongState.in(engagement));
    }
    boolean sameBody = there.get().bodyHash().equals(command.bodyHash());
    return sameBody ? made(engagement) : refused(Plain.KEY_REUSED);
  }

  static Decision<Engagement, EngagementEvent> move(
      Engagement.Open engagement, Command.MoveSession command, Instant now) {
    return changing(
        engagement,
        command.sessionId(),
        session -> {
          boolean sameTime = session.plan().startsAt().equals(command.plan().startsAt());
          Engagement moved =
              engagement.with(engagement.story().with(session.moved(command.plan())));
          if (sameTime) {
            return made(moved);
          }
          return isAhead(command.plan(), now)
              ? made(moved, telling(engagement, now).scheduled(session.moved(command.plan())))
              : refused(NOT_AHEAD);
        });
  }

  static Decision<Engagement, EngagementEvent> cancel(Engagement.Open engagement, UUID sessionId) {
    return changing(
        engagement,
        sessionId,
        session -> made(engagement.with(engagement.story().with(session.cancelled()))));
  }

  private static Decision<Engagement, EngagementEvent> changing(
      Engagement.Open engagement,
      UUID sessionId,
      Function<Session, Decision<Engagement, EngagementEvent>> change) {
    Optional<Session> session = engagement.story().session(sessionId);
    if (session.isEmpty()) {
      return refused(Plain.NO_SUCH_SESSION);
    }
    return session.get().state() == Session.State.PLANNED
        ? change.apply(session.get())
        : refused(WrongState.in(session.get()));
  }

  static Decision<Engagement, EngagementEvent> log(
      Engagement.Open engagement, Command.LogSession command, Side by, Instant now) {
    Optional<Session> found = engagement.story().session(command.sessionId());
    if (found.isEmpty()) {
      return refused(Plain.NO_SUCH_SESSION);
    }
    Session session = found.get();
    SessionLog log = new SessionLog(by, command.held(), command.summary(), command.note(), now);
    Optional<SessionLog> before = session.logOf(by);
    if (before.map(log::sameAs).orElse(false)) {
      return made(engagement);
    }
    boolean cannot =
        before.isPresent()
            || session.state() == Session.State.CANCELLED
            || session.plan().begins().isAfter(now);
    return cannot ? refused(WrongState.in(session)) : logged(engagement, session, log, now);
  }

  private static Decision<Engagement, EngagementEvent> logged(
      Engagement.Open engagement, Session session, SessionLog log, Instant now) {
    Session logged = session.logged(log);
    Story story = engagement.story().with(logged);
    boolean heldNow = logged.state() == Session.State.HELD && session.state() != Session.State.HELD;
    // The touch counts from when it is told: a date never moves back, or into the past.
    return heldNow
        ? made(
            engagement.with(story.touched(now), engagement.rhythm().touched(now)),
            telling(engagement, now).held(logged))
        : made(engagement.with(story));
  }

  private static Telling telling(Engagement engagement, Instant now) {
    return new Telling(engagement.story().opening(), now);
  }
}
