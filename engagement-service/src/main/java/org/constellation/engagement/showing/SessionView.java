package org.constellation.engagement.showing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.engagement.engagements.Session;
import org.constellation.engagement.engagements.SessionLog;
import org.constellation.engagement.engagements.SessionPlan;
import org.constellation.engagement.engagements.Side;
import org.constellation.engagement.words.ZonedMoment;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param startsAt local time and zone as they were agreed, RFC 9557
 * @param at the same moment
 * @param myNote the caller's alone
 */
public record SessionView(
    UUID sessionId,
    String startsAt,
    Instant at,
    Duration duration,
    Channel channel,
    @Nullable String place,
    Session.State state,
    List<Log> logs,
    @Nullable String myNote) {

  /** What one side says of it, as both may read it. */
  public record Log(Side by, boolean held, @Nullable String summary, Instant at) {
    static Log of(SessionLog log) {
      return new Log(log.by(), log.held(), log.summary(), log.at());
    }
  }

  static SessionView of(Session session, Viewer viewer) {
    SessionPlan plan = session.plan();
    return new SessionView(
        session.sessionId(),
        ZonedMoment.format(plan.startsAt()),
        plan.begins(),
        plan.duration(),
        plan.channel(),
        viewer.isParty() ? plan.place() : null,
        session.state(),
        viewer.isParty() ? session.logs().stream().map(Log::of).toList() : List.of(),
        note(session, viewer));
  }

  private static @Nullable String note(Session session, Viewer viewer) {
    return session.logs().stream()
        .filter(log -> viewer.is(log.by()))
        .findFirst()
        .map(SessionLog::note)
        .orElse(null);
  }
}
