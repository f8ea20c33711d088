package org.constellation.engagement.engagements;

import java.util.Optional;
import org.constellation.engagement.rhythm.Rhythm;
import org.constellation.engagement.rhythm.Stage;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;

/** How engagements are kept and looked up. */
public final class EngagementStore {

  /** Both ids; asked for with one, it finds what that person is a part of. */
  public static final String PARTY = "party";

  public static final String MENTEE = "mentee";
  public static final String MENTOR = "mentor";
  public static final String STATE = "state";

  /** Every campus that has a part in it. */
  public static final String CAMPUS = "campus";

  /** The {@link Stage} of the present check-in while the clock goes. */
  public static final String CHECK_IN = "checkIn";

  /** Since when the present check-in is due, while it waits. */
  public static final String WAITING_SINCE = "waitingSince";

  public static final String AT_RISK = "atRisk";

  public static final AggregateType<Engagement> TYPE =
      AggregateType.of("engagements", Engagement.class, kept -> kept.story().pair().menteeCampus())
          .seenBy(kept -> kept.story().pair().campuses())
          .keyedBy(EngagementStore::keys)
          .dueAt(Engagement::dueAt)
          .indexed(PARTY)
          .indexed(MENTEE, STATE)
          .indexed(MENTOR, STATE)
          .indexed(CAMPUS, STATE)
          .indexed(CAMPUS, AT_RISK)
          .indexed(CAMPUS, CHECK_IN, WAITING_SINCE);

  private EngagementStore() {}

  private static Keys keys(Engagement engagement) {
    Pair pair = engagement.story().pair();
    Optional<Rhythm> going =
        engagement instanceof Engagement.Running running
            ? Optional.of(running.rhythm())
            : Optional.empty();
    Optional<Stage> stage = going.flatMap(Rhythm::stage);
    return Keys.of(PARTY, java.util.List.of(pair.menteeId(), pair.mentorId()))
        .and(MENTEE, pair.menteeId())
        .and(MENTOR, pair.mentorId())
        .and(STATE, engagement.stateName())
        .and(CAMPUS, pair.campuses())
        .and(CHECK_IN, stage)
        .and(WAITING_SINCE, stage.filter(s -> s != Stage.SCHEDULED).flatMap(_ -> due(going)))
        .and(AT_RISK, going.map(Rhythm::atRisk).orElse(false));
  }

  private static Optional<java.time.Instant> due(Optional<Rhythm> rhythm) {
    return rhythm.flatMap(Rhythm::due);
  }
}
