package org.constellation.engagement.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.constellation.engagement.engagements.CheckIn;
import org.constellation.engagement.engagements.Side;
import org.constellation.platform.aggregates.Page;
import org.junit.jupiter.api.Test;

class NewestTest {

  /** Two of each moment. */
  private static final List<CheckIn> SEVEN =
      IntStream.range(0, 7)
          .mapToObj(i ->
              new CheckIn(
                  new UUID(1, i),
                  "hash",
                  Side.MENTEE,
                  CheckIn.Kind.UPDATE,
                  null,
                  Instant.ofEpochSecond(i / 2)))
          .toList();

  @Test
  void pages_go_from_the_newest_to_the_oldest_without_gap_or_repetition() {
    var first = Newest.page(SEVEN, Page.Wanted.first(3));
    var second = Newest.page(SEVEN, new Page.Wanted(3, first.next()));
    var third = Newest.page(SEVEN, new Page.Wanted(3, second.next()));

    assertThat(first.items())
        .extracting(each -> each.checkInId().getLeastSignificantBits())
        .containsExactly(6L, 5L, 4L);
    assertThat(second.items()).hasSize(3);
    assertThat(third.items())
        .extracting(each -> each.checkInId().getLeastSignificantBits())
        .containsExactly(0L);
    assertThat(third.next()).isEmpty();
  }

  @Test
  void a_full_last_page_has_no_next() {
    assertThat(Newest.page(SEVEN, Page.Wanted.first(7)).next()).isEmpty();
    assertThat(Newest.page(List.of(), Page.Wanted.first(7)).items()).isEmpty();
  }
}
