package org.constellation.notification.notifications;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.notification.Moments;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.EventListenerContract;
import org.constellation.platform.events.InMemoryCards;
import org.springframework.messaging.Message;

/** Whoever tells of something: each cause is told once for each person and channel. */
abstract class TellingContract<E> extends EventListenerContract<E> {

  static final UUID OTHER = new UUID(9, 9);

  private final BiFunction<EventHandling, Telling, Consumer<Message<?>>> function;

  TellingContract(BiFunction<EventHandling, Telling, Consumer<Message<?>>> function) {
    this.function = function;
  }

  @Override
  protected Stage stage(EventHandling handling) {
    Moments clock = new Moments();
    var kept = new InMemoryAggregates<Notification, NotificationEvent>(Notification.TYPE, clock);
    return new Stage(
        function.apply(handling, new Telling(kept, new InMemoryCards<>(), clock, clock)),
        () ->
            kept.list(Scope.SERVICE, Keys.none(), Page.Wanted.first(100)).items().stream()
                .collect(Collectors.toMap(Versioned::id, Versioned::state)));
  }
}
