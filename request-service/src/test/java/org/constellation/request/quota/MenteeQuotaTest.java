package org.constellation.request.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.request.AskRefusal;
import org.junit.jupiter.api.Test;

class MenteeQuotaTest {

  private final MenteeQuota none = MenteeQuota.none(UUID.randomUUID(), "north");

  private static MenteeQuota made(Decision<MenteeQuota, Void> decision) {
    return ((Decision.Made<MenteeQuota, Void>) decision).state();
  }

  @Test
  void a_slot_is_taken_once_and_given_back_once() {
    UUID request = UUID.randomUUID();

    MenteeQuota one = made(none.take(request, 1));

    assertThat(made(one.take(request, 1))).isEqualTo(one);
    MenteeQuota free = made(one.release(request));
    assertThat(free.open()).isEmpty();
    assertThat(made(free.release(request))).isEqualTo(free);
  }

  @Test
  void no_more_are_open_than_the_campus_allows() {
    MenteeQuota two = made(made(none.take(UUID.randomUUID(), 2)).take(UUID.randomUUID(), 2));

    assertThat(two.take(UUID.randomUUID(), 2))
        .isEqualTo(Decision.refused(AskRefusal.TOO_MANY_OPEN_REQUESTS));
  }

  @Test
  void a_straggler_cannot_take_a_slot_that_was_given_back() {
    UUID request = UUID.randomUUID();
    MenteeQuota free = made(made(none.take(request, 1)).release(request));

    assertThat(made(free.take(request, 1)).open()).isEmpty();
  }
}
