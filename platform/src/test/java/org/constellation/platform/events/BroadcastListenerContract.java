package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A consumer for which each event says all by itself. */
public abstract non-sealed class BroadcastListenerContract<E> extends ListenerContract<E> {

  @Test
  void poison_is_set_aside_alone_and_its_own_key_goes_on() {
    stage.consumer().accept(Listening.poison(toldStory().getFirst()));
    stage.consumer().accept(toldStory().getLast());

    assertThat(stage.effect().get()).isNotEqualTo(untouched);
    assertThat(listening.aside()).containsExactly(Held.State.DEAD_LETTER);
  }
}
