package org.constellation.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.PersonEvent.NeedsChecked;
import org.constellation.contracts.events.PersonEvent.OfferingChanged;
import org.constellation.contracts.events.PersonEvent.PersonErased;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.EventListenerContract;
import org.constellation.platform.events.Hears;
import org.constellation.platform.events.Listening;
import org.junit.jupiter.api.Test;

@Hears("personEvents")
class PersonEventsTest extends EventListenerContract<PersonEvent> {

  private static final UUID ADA = id(1);
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final InMemoryAggregates<Suggestion, MatchEvent> kept = fresh();

  private static InMemoryAggregates<Suggestion, MatchEvent> fresh() {
    return new InMemoryAggregates<>(Suggestion.TYPE, CLOCK);
  }

  @Override
  protected Stage stage(EventHandling handling) {
    InMemoryAggregates<Suggestion, MatchEvent> there = fresh();
    return new Stage(
        new SuggestionsConfiguration().personEvents(handling, new SuggestionDesk(there, CLOCK)),
        () -> List.of(state(there, ADA), state(there, id(2))));
  }

  private static Optional<Suggestion> state(
      InMemoryAggregates<Suggestion, MatchEvent> there, UUID person) {
    return there.find(Scope.SERVICE, person).map(Versioned::state);
  }

  private static PersonEvent checked(UUID person, boolean seeks) {
    return new NeedsChecked(person, "north", NOW, seeks);
  }

  @Override
  protected List<PersonEvent> story() {
    return List.of(
        checked(ADA, true),
        new OfferingChanged(ADA, "north", NOW),
        checked(ADA, false),
        new NeedsChecked(ADA, "north", NOW.plusSeconds(60), true));
  }

  @Override
  protected PersonEvent another() {
    return checked(id(2), true);
  }

  @Override
  protected UUID subject(PersonEvent event) {
    return event.personId();
  }

  @Override
  protected String campus(PersonEvent event) {
    return event.campus();
  }

  private Suggestion after(PersonEvent... events) {
    var consumer =
        new SuggestionsConfiguration()
            .personEvents(new Listening().handling(), new SuggestionDesk(kept, CLOCK));
    long sequence = 0;
    for (PersonEvent event : events) {
      consumer.accept(Listening.delivery(event, ADA, "north", ++sequence));
    }
    return state(kept, ADA).orElseThrow();
  }

  @Test
  void an_event_from_before_it_was_told_is_taken_as_nobody_sought() {
    assertThat(after(new NeedsChecked(ADA, "north", NOW, null)).nextAt()).isNull();
  }

  @Test
  void who_is_erased_is_told_nothing_any_more() {
    assertThat(after(checked(ADA, true), new PersonErased(ADA, "north", NOW)).nextAt()).isNull();
  }
}
