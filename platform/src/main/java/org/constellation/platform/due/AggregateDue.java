package org.constellation.platform.due;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.constellation.contracts.Decision;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;

/**
 * Lets aggregates whose due instant has come decide what that means. The decision must move the due
 * instant on, or take it away.
 */
public final class AggregateDue<S, E> implements DueTask {

  private static final int BATCH = 100;

  private final String name;
  private final Aggregates<S, E> aggregates;
  private final BiFunction<S, Instant, Decision<S, E>> rule;
  private final Consumer<Versioned<S>> after;

  /**
   * @param after the next step of a saga, called after each write; must be idempotent
   */
  public AggregateDue(
      String name,
      Aggregates<S, E> aggregates,
      BiFunction<S, Instant, Decision<S, E>> rule,
      Consumer<Versioned<S>> after) {
    this.name = name;
    this.aggregates = aggregates;
    this.rule = rule;
    this.after = after;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Instant> next() {
    return aggregates.nextDue();
  }

  @Override
  public int run(Instant now) {
    List<UUID> due = aggregates.due(now, BATCH);
    for (UUID id : due) {
      if (aggregates.change(Scope.SERVICE, id, state -> rule.apply(state, now))
          instanceof Outcome.Changed<S>(var changed)) {
        after.accept(changed);
      }
    }
    return due.size();
  }
}
