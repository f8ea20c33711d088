package org.constellation.matching.suggestions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;

/** What people say about being told whom they could ask. */
public final class SuggestionDesk {

  private final Aggregates<Suggestion, MatchEvent> suggestions;
  private final Clock clock;

  SuggestionDesk(Aggregates<Suggestion, MatchEvent> suggestions, Clock clock) {
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /** Whether somebody wants suggestions. */
  public boolean isWanted(Scope scope, UUID person) {
    return suggestions.find(scope, person).map(there -> there.state().wanted()).orElse(true);
  }

  /** When they were last told of somebody, empty when they never were. */
  public Optional<Instant> madeAt(Scope scope, UUID person) {
    return suggestions
        .find(scope, person)
        .flatMap(there -> Optional.ofNullable(there.state().madeAt()));
  }

  /** They want none from now on, or want them again. */
  public void want(UUID person, String campus, boolean wish) {
    change(person, campus, suggestion -> suggestion.wanted(wish, clock.instant()));
  }

  /** Whether that was news. */
  boolean checked(UUID person, String campus, long sequence, boolean seeks, Instant at) {
    return change(person, campus, suggestion -> suggestion.checked(sequence, seeks, at));
  }

  private boolean change(UUID person, String campus, UnaryOperator<Suggestion> move) {
    Suggestion fresh = move.apply(Suggestion.of(person, campus));
    return switch (suggestions.create(person, null, fresh, List.of())) {
      case Creation.Fresh<Suggestion> _ -> true;
      case Creation.Existing<Suggestion>(Versioned<Suggestion> before, _) ->
          switch (suggestions.change(
              Scope.campus(campus), person, there -> Decision.made(move.apply(there)))) {
            case Outcome.Changed<Suggestion>(var now) -> now.version() != before.version();
            case Outcome.Refused<Suggestion> _,
                Outcome.Absent<Suggestion> _,
                Outcome.Stale<Suggestion> _ ->
                throw new IllegalArgumentException("somebody of another campus");
          };
    };
  }
}
