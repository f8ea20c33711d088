package org.constellation.request.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.events.ConstellationCell;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.request.TestClock;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant T0 = TestClock.START;
  private final Pair pair = new Pair(UUID.randomUUID(), "north", UUID.randomUUID(), "south");
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final Standing asked = Standing.first(News.asked(pair, first, T0));

  @Test
  void the_need_shows_as_an_opaque_cell_only_once_accepted() {
    Relation active = asked.after(News.active(pair, first, T0, Need.ROLE_MODEL)).card(2);

    assertThat(asked.card(1).state()).isEqualTo(Relation.State.ASKED);
    assertThat(asked.card(1).cell()).isNull();
    assertThat(active.state()).isEqualTo(Relation.State.ACTIVE);
    assertThat(active.cell())
        .isEqualTo(ConstellationCell.of(pair.menteeId(), pair.mentorId(), Need.ROLE_MODEL));
  }

  @Test
  void what_came_to_nothing_ends_without_a_cell() {
    Relation lapsed = asked.after(News.lapsed(pair, first, T0)).card(2);

    assertThat(lapsed.state()).isEqualTo(Relation.State.ENDED);
    assertThat(lapsed.cell()).isNull();
  }

  @Test
  void a_decline_rests_until_a_date() {
    Instant until = T0.plus(Duration.ofDays(90));

    Relation declined = asked.after(News.declined(pair, first, T0, until)).card(2);

    assertThat(declined.state()).isEqualTo(Relation.State.DECLINED);
    assertThat(declined.until()).isEqualTo(until);
  }

  @Test
  void a_straggler_of_the_same_request_is_old_news() {
    Standing ended =
        asked
            .after(News.active(pair, first, T0, Need.ROLE_MODEL))
            .after(News.ended(pair, first, T0, Need.ROLE_MODEL));

    assertThat(ended.after(News.active(pair, first, T0, Need.ROLE_MODEL))).isEqualTo(ended);
    assertThat(ended.after(News.asked(pair, first, T0))).isEqualTo(ended);
  }

  @Test
  void a_later_request_counts_and_an_earlier_one_does_not() {
    Instant later = T0.plusSeconds(1);
    Standing again =
        asked.after(News.lapsed(pair, first, T0)).after(News.asked(pair, second, later));

    assertThat(again.card(3).state()).isEqualTo(Relation.State.ASKED);
    assertThat(again.after(News.active(pair, first, T0, Need.COMMUNITY))).isEqualTo(again);
  }

  @Test
  void an_earlier_engagement_keeps_its_cell_through_a_later_request() {
    Instant later = T0.plusSeconds(1);
    Standing covered =
        asked
            .after(News.ended(pair, first, T0, Need.COMMUNITY))
            .after(News.asked(pair, second, later));

    assertThat(covered.card(3).state()).isEqualTo(Relation.State.ASKED);
    assertThat(covered.card(3).cell()).isNotNull();
    assertThat(covered.after(News.lapsed(pair, second, later)).card(4).cell()).isNotNull();
  }
}
