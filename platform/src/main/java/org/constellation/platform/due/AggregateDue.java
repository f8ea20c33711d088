package org.constellation.platform.due;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.constellation.contracts.Decision;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets aggregates whose due instant has come decide what that means. The decision must move the due
 * instant on, or take it away.
 */
public final class AggregateDue<S, E> implements DueTask {

  private static final Logger log = LoggerFactory.getLogger(AggregateDue.class);
  private static final int BATCH = 100;

  private final String name;
  private final Aggregates<S, E> aggregates;
  private final BiFunction<S, Instant, Decision<S, E>> rule;
  private final Consumer<Versioned<S>> after;
  private volatile Set<UUID> stuck = Set.of();

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

  /** One that cannot be done is told of and passed over: the others are due as well. */
  @Override
  public int run(Instant now) {
    List<UUID> due = aggregates.due(now, BATCH + stuck.size());
    Set<UUID> failed = new HashSet<>();
    for (UUID id : due) {
      try {
        act(id, now);
      } catch (RuntimeException e) {
        if (Faults.stopsAll(e)) {
          throw e;
        }
        failed.add(id);
        tell(id, e);
      }
    }
    stuck = Set.copyOf(failed);
    return due.size();
  }

  @Override
  public int stuck() {
    return stuck.size();
  }

  private void act(UUID id, Instant now) {
    if (aggregates.change(Scope.SERVICE, id, state -> rule.apply(state, now))
        instanceof Outcome.Changed<S>(var changed)) {
      after.accept(changed);
    }
  }

  /** Once, and without the fault's message: it may quote what stands in the document. */
  private void tell(UUID id, RuntimeException fault) {
    if (!stuck.contains(id)) {
      log.error("due work {} cannot be done for {}: {}", name, id, Faults.trace(fault));
    }
  }
}
