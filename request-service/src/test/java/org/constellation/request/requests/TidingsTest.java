package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constellation.contracts.events.RequestEvent;
import org.junit.jupiter.api.Test;

class TidingsTest {

  private final Tidings tidings = new Tidings(Samples.ASK, Samples.LATER);

  @Test
  void whatever_a_mentor_is_told_of_says_which_card_the_mentee_asked_with() {
    assertThat(
            List.of(
                tidings.created(),
                tidings.answered(),
                tidings.withdrawn(),
                tidings.expiring(),
                tidings.expired()))
        .extracting(RequestEvent::menteeVersion)
        .containsOnly(Samples.ASK.menteeVersion());
  }
}
