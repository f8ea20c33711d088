package org.constellation.engagement.engagements;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.Refusal;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.rhythm.CheckInPolicy;
import org.constellation.engagement.rhythm.Rhythm;
import org.constellation.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** An engagement of two invented people on two campuses, in any state. */
public final class Sample {

  public static final Instant START = Instant.parse("2026-01-10T09:00:00Z");
  public static final UUID ID = new UUID(1, 1);
  public static final Pair PAIR =
      new Pair(new UUID(2, 1), "north-town", new UUID(3, 1), "south-town");
  public static final Caller MENTEE = caller(PAIR.menteeId(), "north-town", Role.MENTEE);
  public static final Caller MENTOR = caller(PAIR.mentorId(), "south-town", Role.MENTOR);
  public static final Caller STRANGER = caller(new UUID(4, 1), "north-town", Role.MENTEE);
  public static final Caller COORDINATOR = caller(new UUID(5, 1), "south-town", Role.COORDINATOR);
  public static final Caller FOREIGN = caller(PAIR.menteeId(), "east-town", Role.MENTEE);

  private Sample() {}

  public static Caller caller(UUID person, String campus, Role... roles) {
    return new Caller(person, campus, Set.of(roles));
  }

  public static Opening opening(InteractionType interaction) {
    return new Opening(
        ID,
        PAIR,
        Need.PROFESSIONAL_DEVELOPMENT,
        interaction,
        CheckInPolicy.of(CampusPolicy.DEFAULT),
        START);
  }

  public static Starting starting(InteractionType interaction) {
    Opening opening = opening(interaction);
    return new Starting(Story.begun(opening), Rhythm.opening(interaction, opening.policy(), START));
  }

  public static Starting starting() {
    return starting(InteractionType.ONGOING_MENTORING);
  }

  public static AgreementWords words(@Nullable Duration cadence) {
    return new AgreementWords(
        List.of("Find a thesis topic"), "Be on time", cadence, Channel.VIDEO, "Between us");
  }

  public static AgreementWords words() {
    return words(Duration.ofDays(14));
  }

  /** Agreed upon at the start, a touch every two weeks. */
  public static Active active() {
    Engagement written =
        made(starting().on(new Command.WriteAgreement(words()), Side.MENTEE, START));
    return (Active) made(written.on(new Command.Consent(1), Side.MENTOR, START));
  }

  /** The same under another id. */
  public static Active active(UUID id) {
    Story story = active().story();
    Opening old = story.opening();
    Opening opening =
        new Opening(id, old.pair(), old.need(), old.interaction(), old.policy(), old.at());
    return new Active(
        new Story(
            opening,
            story.agreement(),
            story.sessions(),
            story.checkIns(),
            story.feedback(),
            story.lastTouch()),
        active().rhythm());
  }

  public static Paused paused() {
    return (Paused) made(active().on(new Command.Pause(null), Side.MENTEE, START));
  }

  public static Completed completed() {
    return (Completed) made(active().on(new Command.Complete(), Side.MENTEE, START));
  }

  public static Ended ended() {
    return (Ended) made(active().on(new Command.End(), Side.MENTEE, START));
  }

  public static SessionPlan plan(Instant at) {
    return new SessionPlan(
        ZonedDateTime.ofInstant(at, ZoneId.of("Europe/Berlin")),
        Duration.ofMinutes(45),
        Channel.VIDEO,
        "Room 1");
  }

  /** The new state; fails on a refusal. */
  public static Engagement made(Decision<Engagement, EngagementEvent> decision) {
    return switch (decision) {
      case Decision.Made<Engagement, EngagementEvent>(var state, _) -> state;
      case Decision.Refused<Engagement, EngagementEvent>(var reason) ->
          throw new AssertionError("refused: " + reason);
    };
  }

  /** The events; fails on a refusal. */
  public static List<EngagementEvent> events(Decision<Engagement, EngagementEvent> decision) {
    return switch (decision) {
      case Decision.Made<Engagement, EngagementEvent>(_, var events) -> events;
      case Decision.Refused<Engagement, EngagementEvent>(var reason) ->
          throw new AssertionError("refused: " + reason);
    };
  }

  /** The refusal; fails when it was allowed. */
  public static Refusal refusal(Decision<Engagement, EngagementEvent> decision) {
    return switch (decision) {
      case Decision.Made<Engagement, EngagementEvent>(var state, _) ->
          throw new AssertionError("allowed: " + state);
      case Decision.Refused<Engagement, EngagementEvent>(var reason) -> reason;
    };
  }
}
