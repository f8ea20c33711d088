package org.constellation.engagement.showing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.constellation.engagement.engagements.Agreement;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.Opening;
import org.constellation.engagement.engagements.Paused;
import org.constellation.engagement.engagements.Session;
import org.constellation.engagement.engagements.Story;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;

/** Shows engagements, each to its viewer. */
public final class EngagementViews {

  private static final Comparator<Session> EARLIEST =
      Comparator.comparing(session -> session.plan().begins());

  private final People people;
  private final Clock clock;

  public EngagementViews(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** The whole of it, to one of the two or, when the person is neither, to a coordinator. */
  public EngagementView whole(Versioned<Engagement> kept, UUID person) {
    return view(kept.state(), viewer(kept, person), _ -> true, Integer.MAX_VALUE);
  }

  /** For a list: of its sessions only the next. */
  public EngagementView brief(Versioned<Engagement> kept, UUID person) {
    Instant now = clock.instant();
    Predicate<Session> ahead =
        session ->
            session.state() == Session.State.PLANNED && !session.plan().begins().isBefore(now);
    return view(kept.state(), viewer(kept, person), ahead, 1);
  }

  /** One session of it. */
  public SessionView session(Versioned<Engagement> kept, UUID sessionId, UUID person) {
    return SessionView.of(
        kept.state().story().session(sessionId).orElseThrow(), viewer(kept, person));
  }

  private static Viewer viewer(Versioned<Engagement> kept, UUID person) {
    return kept.state().story().pair().side(person).map(Viewer::of).orElse(Viewer.COORDINATOR);
  }

  private EngagementView view(
      Engagement engagement, Viewer viewer, Predicate<Session> which, int most) {
    Story story = engagement.story();
    Opening opening = story.opening();
    List<SessionView> sessions =
        story.sessions().stream()
            .filter(which)
            .sorted(EARLIEST)
            .limit(most)
            .map(session -> SessionView.of(session, viewer))
            .toList();
    return new EngagementView(
        opening.engagementId(),
        engagement.stateName(),
        viewer,
        people.view(story.pair().menteeId()).orElse(null),
        people.view(story.pair().mentorId()).orElse(null),
        viewer.isParty() ? opening.need() : null,
        opening.interaction(),
        opening.at(),
        engagement instanceof Engagement.Closed closed ? closed.at() : null,
        engagement instanceof Paused paused ? paused.until() : null,
        BlueprintView.of(opening),
        viewer.isParty() ? agreement(story.agreement()) : null,
        CheckInStatus.of(engagement),
        sessions,
        FeedbackView.of(story, viewer));
  }

  private static @Nullable AgreementView agreement(@Nullable Agreement agreement) {
    return agreement == null ? null : AgreementView.of(agreement);
  }
}
