package org.constellation.engagement.engagements;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;

/** What the two can do with their engagement; to everybody else it does not exist. */
public final class EngagementDesk {

  private final Aggregates<Engagement, EngagementEvent> engagements;
  private final Clock clock;

  public EngagementDesk(Aggregates<Engagement, EngagementEvent> engagements, Clock clock) {
    this.engagements = engagements;
    this.clock = clock;
  }

  /** The engagement, if the caller is one of the two. */
  public Optional<Versioned<Engagement>> asParty(Caller caller, UUID id) {
    return engagements.find(caller.scope(), id).filter(found -> side(caller, found).isPresent());
  }

  /** The engagement, if the caller's campus has a part in it; for coordinators. */
  public Optional<Versioned<Engagement>> ofCampus(Caller caller, UUID id) {
    return engagements.find(caller.scope(), id);
  }

  /** Those of a person, newest first. */
  public Page<Versioned<Engagement>> list(
      Caller caller, String partyKey, List<String> states, Page.Wanted wanted) {
    Keys filter = Keys.of(partyKey, caller.person());
    return engagements.list(
        caller.scope(),
        states.isEmpty() ? filter : filter.and(EngagementStore.STATE, states),
        wanted);
  }

  /** Lets one of the two act. */
  public Outcome<Engagement> act(Caller caller, UUID id, Command command) {
    return act(caller, id, OptionalLong.empty(), command);
  }

  /**
   * Lets one of the two act on what they read.
   *
   * @param expected the version that was read; empty when any will do
   */
  public Outcome<Engagement> act(Caller caller, UUID id, OptionalLong expected, Command command) {
    // Looked up first: who is no party learns nothing from the version.
    Optional<Side> side = asParty(caller, id).flatMap(found -> side(caller, found));
    if (side.isEmpty()) {
      return new Outcome.Absent<>();
    }
    Side by = side.get();
    return caller.has(by.role())
        ? engagements.change(caller.scope(), id, expected, found -> decide(found, command, by))
        : new Outcome.Refused<>(Plain.ROLE_MISSING);
  }

  private Decision<Engagement, EngagementEvent> decide(
      Engagement engagement, Command command, Side by) {
    return engagement.on(command, by, clock.instant());
  }

  private static Optional<Side> side(Caller caller, Versioned<Engagement> found) {
    return found.state().story().pair().side(caller.person());
  }
}
