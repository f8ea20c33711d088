package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A consumer for which the events of one key hang together. */
public abstract non-sealed class EventListenerContract<E> extends ListenerContract<E> {

  @Test
  void poison_is_set_aside_with_what_follows_it_and_other_keys_go_on() {
    stage.consumer().accept(Listening.poison(toldStory().getFirst()));
    stage.consumer().accept(toldStory().getLast());

    assertThat(stage.effect().get()).isEqualTo(untouched);
    assertThat(listening.aside())
        .containsExactly(Held.State.DEAD_LETTER, Held.State.BEHIND_DEAD_LETTER);
    stage.consumer().accept(told(another(), 1));
    assertThat(stage.effect().get()).isNotEqualTo(untouched);
    assertThat(listening.aside()).hasSize(2);
  }
}
