package org.constellation.request.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceivedTest {

  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @Test
  void asks_of_the_month_before_are_remembered_and_older_ones_forgotten() {
    UUID old = UUID.randomUUID();
    UUID last = UUID.randomUUID();
    Received received = Received.none(MAY).with(old, MAY).with(last, MAY.plusMonths(1));

    Received later = received.with(UUID.randomUUID(), MAY.plusMonths(2));

    assertThat(received.knows(old)).isTrue();
    assertThat(later.knows(old)).isFalse();
    assertThat(later.knows(last)).isTrue();
    assertThat(later.month()).isEqualTo(MAY.plusMonths(2));
  }
}
