package org.constellation.profile.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.profile.needs.Completed;
import org.constellation.profile.needs.NeedAnswer;

/**
 * Check-ups and their history. The person carries the newest complete check-up; it is put into the
 * history before a newer one can take its place and before the history is read, so that a crash
 * between the two writes loses nothing.
 */
final class NeedsDesk {

  private final People people;
  private final Aggregates<PastCheckUp, Void> history;
  private final Aggregates<ToldTransition, Void> transitions;
  private final Clock clock;

  NeedsDesk(
      People people,
      Aggregates<PastCheckUp, Void> history,
      Aggregates<ToldTransition, Void> transitions,
      Clock clock) {
    this.people = people;
    this.history = history;
    this.transitions = transitions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Outcome<Person> answer(Person person, long expected, Map<Need, NeedAnswer> answers) {
    keep(person);
    Outcome<Person> outcome =
        people.change(
            Scope.campus(person.campus()),
            person.personId(),
            OptionalLong.of(expected),
            current -> current.checkNeeds(answers, now()));
    if (outcome instanceof Outcome.Changed<Person>(var changed)) {
      keep(changed.state());
    }
    return outcome;
  }

  /** Complete check-ups, newest first. */
  Page<Completed> history(Person person, Page.Wanted wanted) {
    keep(person);
    return history
        .list(Scope.campus(person.campus()), Keys.of("person", person.personId()), wanted)
        .map(past -> past.state().checkUp());
  }

  /** Writes the transition down; {@link #tell} lets it act on the person. */
  Creation<ToldTransition> write(
      UUID transitionId, String bodyHash, Person person, Transition transition) {
    var told = new ToldTransition(person.personId(), person.campus(), transition, now());
    return transitions.create(transitionId, bodyHash, told, List.of());
  }

  /** Makes a check-up due; does nothing for a transition that did so before. */
  Outcome<Person> tell(Versioned<ToldTransition> told) {
    ToldTransition transition = told.state();
    return people.change(
        Scope.campus(transition.campus()),
        transition.personId(),
        OptionalLong.empty(),
        person -> person.tell(told.id(), transition.transition(), transition.declaredAt()));
  }

  private void keep(Person person) {
    Completed last = person.needs().last();
    if (last != null) {
      var past = new PastCheckUp(person.personId(), person.campus(), last);
      history.create(past.id(), null, past, List.of());
    }
  }
}
