package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/**
 * What every consumer of events must hold, whatever it does with them: duplicate, out of order,
 * unknown, poison. A service's test extends one of the two kinds for each of its functions and says
 * which function with {@link Hears}.
 */
public abstract sealed class ListenerContract<E>
    permits EventListenerContract, BroadcastListenerContract {

  /**
   * The function with all that it needs, fresh.
   *
   * @param consumer as the service's configuration makes it
   * @param effect everything that it can change, equal when nothing did
   */
  public record Stage(Consumer<Message<?>> consumer, Supplier<?> effect) {}

  protected abstract Stage stage(EventHandling handling);

  /** Two events or more of one aggregate in the order in which they are told; some are heeded. */
  protected abstract List<? extends E> story();

  /** One of another aggregate that is heeded. */
  protected abstract E another();

  protected abstract UUID subject(E event);

  protected abstract String campus(E event);

  final Listening listening = new Listening();
  Stage stage;
  Object untouched;

  @BeforeEach
  void begin() {
    stage = stage(listening.handling());
    untouched = stage.effect().get();
  }

  final Message<?> told(E event, long sequence) {
    return Listening.delivery(event, subject(event), campus(event), sequence);
  }

  final List<Message<?>> toldStory() {
    List<Message<?>> all = new java.util.ArrayList<>();
    for (E event : story()) {
      all.add(told(event, all.size() + 1));
    }
    return all;
  }

  @Test
  void a_second_delivery_changes_nothing() {
    toldStory().forEach(stage.consumer());
    Object once = stage.effect().get();
    assertThat(once).isNotEqualTo(untouched);

    toldStory().forEach(stage.consumer());

    assertThat(stage.effect().get()).isEqualTo(once);
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void in_whatever_order_they_come_the_end_is_the_same() {
    toldStory().forEach(stage.consumer());
    Listening other = new Listening();
    Stage turned = stage(other.handling());

    toldStory().reversed().forEach(turned.consumer());

    assertThat(turned.effect().get()).isEqualTo(stage.effect().get());
    assertThat(other.aside()).isEmpty();
  }

  @Test
  void an_unknown_type_is_passed_over() {
    stage.consumer().accept(Listening.unknown(toldStory().getFirst()));

    assertThat(stage.effect().get()).isEqualTo(untouched);
    assertThat(listening.aside()).isEmpty();
    toldStory().forEach(stage.consumer());
    assertThat(stage.effect().get()).isNotEqualTo(untouched);
  }

  @Test
  void what_is_set_aside_names_the_function() {
    stage.consumer().accept(Listening.poison(told(another(), 1)));

    String function = Objects.requireNonNull(getClass().getAnnotation(Hears.class)).value();
    assertThat(listening.shelf().all()).extracting(Held::consumer).containsExactly(function);
  }
}
