package org.constellation.engagement.oversight;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementStore;
import org.constellation.engagement.engagements.Opening;
import org.constellation.engagement.rhythm.Rhythm;
import org.constellation.engagement.rhythm.Stage;
import org.constellation.engagement.showing.People;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;

/** What a campus may know: of each thing that its mentees or mentors are part of, once. */
final class OversightDesk {

  private static final List<String> STATES =
      List.of("STARTING", "ACTIVE", "PAUSED", "COMPLETED", "ENDED");

  private final Aggregates<Engagement, EngagementEvent> engagements;
  private final Aggregates<RequestFact, EngagementEvent> requests;
  private final People people;

  OversightDesk(
      Aggregates<Engagement, EngagementEvent> engagements,
      Aggregates<RequestFact, EngagementEvent> requests,
      People people) {
    this.engagements = engagements;
    this.requests = requests;
    this.people = people;
  }

  Page<Versioned<Engagement>> waiting(String campus, List<Stage> stages, Page.Wanted wanted) {
    return engagements.earliest(
        Scope.campus(campus),
        ofCampus(campus).and(EngagementStore.CHECK_IN, stages),
        EngagementStore.WAITING_SINCE,
        wanted);
  }

  Map<Stage, Long> waitingCounts(String campus) {
    Map<Stage, Long> counts = new LinkedHashMap<>();
    for (Stage stage : List.of(Stage.DUE, Stage.OVERDUE)) {
      counts.put(stage, waitingCount(campus, stage));
    }
    return counts;
  }

  private long waitingCount(String campus, Stage stage) {
    return engagements.count(
        Scope.campus(campus), ofCampus(campus).and(EngagementStore.CHECK_IN, stage));
  }

  WaitingCheckIn view(Engagement engagement) {
    if (!(engagement instanceof Engagement.Running running)) {
      throw new IllegalStateException("nothing waits in state " + engagement.stateName());
    }
    Opening opening = engagement.story().opening();
    Rhythm rhythm = running.rhythm();
    return new WaitingCheckIn(
        opening.engagementId(),
        rhythm.stage().orElseThrow(),
        opening.interaction(),
        rhythm.due().orElseThrow(),
        rhythm.overdue().orElse(null),
        rhythm.missed(),
        rhythm.atRisk(),
        seen(opening.pair().menteeId()),
        seen(opening.pair().mentorId()));
  }

  private @Nullable Seen seen(UUID person) {
    return people.card(person).map(Seen::of).orElse(null);
  }

  EngagementCounts engagements(String campus) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String state : STATES) {
      counts.put(
          state,
          engagements.count(
              Scope.campus(campus), ofCampus(campus).and(EngagementStore.STATE, state)));
    }
    long atRisk =
        engagements.count(
            Scope.campus(campus), ofCampus(campus).and(EngagementStore.AT_RISK, true));
    return new EngagementCounts(counts, atRisk, waitingCount(campus, Stage.OVERDUE));
  }

  RequestCounts requests(String campus) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Arrays.stream(RequestFact.State.values())
        .forEach(state ->
            counts.put(
                state.name(), requests.count(Scope.campus(campus), requestsIn(campus, state))));
    Optional<Instant> oldest =
        requests
            .earliest(
                Scope.campus(campus),
                requestsIn(campus, RequestFact.State.PENDING),
                RequestFact.ASKED_AT,
                Page.Wanted.first(1))
            .items()
            .stream()
            .findFirst()
            .flatMap(fact -> Optional.ofNullable(fact.state().askedAt()));
    return new RequestCounts(counts, oldest.orElse(null));
  }

  private static Keys requestsIn(String campus, RequestFact.State state) {
    return Keys.of(RequestFact.CAMPUS, campus).and(RequestFact.STATE, state);
  }

  private static Keys ofCampus(String campus) {
    return Keys.of(EngagementStore.CAMPUS, campus);
  }
}
