package org.constellation.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Rarity;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.junit.jupiter.api.Test;

class EpochDeskTest {

  private static final Instant MORNING = Instant.parse("2026-11-23T00:20:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Aggregates<Epoch, Void> epochs = new InMemoryAggregates<>(EpochDesk.EPOCHS, clock);
  private final Aggregates<Day, Void> days = new InMemoryAggregates<>(EpochDesk.DAYS, clock);

  /** An instance of the service. */
  private final class Instance {
    final Exposure exposure = new Exposure();
    final LiveIndex index = new LiveIndex(NOW);
    final EpochDesk desk;
    boolean ready = true;

    Instance(boolean correcting) {
      index.put(People.campus("north", null, true));
      index.put(person(1, "north").mentee());
      join(10, 10);
      desk = new EpochDesk(epochs, days, exposure, index, () -> ready, correcting);
    }

    void join(int first, int many) {
      for (int mentor = first; mentor < first + many; mentor++) {
        index.put(person(mentor, "north").skills("python").mentor());
        index.put(person(mentor, "north").load().card());
      }
    }

    String ranking() {
      var wanted = new Wanted(id(1), Need.ROLE_MODEL, Optional.empty(), 10, MORNING);
      return index.recommended(wanted).ranking();
    }

    void show(int mentor) {
      var card = person(mentor, "north").mentor();
      exposure.show(
          person(1, "north").mentee(), List.of(Mentor.of(card, Optional.empty()).orElseThrow()));
    }

    int place(int mentor) {
      var wanted = new Wanted(id(1), Need.ROLE_MODEL, Optional.empty(), 10, MORNING);
      var ids = index.recommend(wanted).stream().map(one -> one.candidate().id()).toList();
      return ids.indexOf(id(mentor));
    }
  }

  @Test
  void who_was_shown_much_one_day_stands_lower_the_next() {
    Instance one = new Instance(true);
    one.show(10);
    assertThat(one.desk.run(NOW)).isEqualTo(1);
    assertThat(one.place(10)).isZero();
    assertThat(one.desk.run(MORNING)).isEqualTo(1);
    assertThat(one.place(10)).isEqualTo(9);
  }

  @Test
  void tags_are_as_rare_all_day_as_when_it_began_on_all_instances() {
    Instance one = new Instance(true);
    one.desk.run(MORNING);
    Rarity counted = one.index.gallery(NOW).counted();
    one.join(20, 5);
    one.desk.run(MORNING.plus(Duration.ofHours(3)));
    Instance later = new Instance(true);
    later.join(20, 5);
    later.desk.run(MORNING.plus(Duration.ofHours(3)));
    assertThat(later.ranking()).isEqualTo(one.ranking());
    assertThat(later.desk.current().rarity()).isEqualTo(counted);

    one.desk.run(MORNING.plus(Duration.ofDays(1)));
    assertThat(one.desk.current().rarity())
        .isEqualTo(one.index.gallery(NOW).counted())
        .isNotEqualTo(counted);
  }

  @Test
  void when_mentors_are_twice_as_many_tags_are_counted_again_for_all_instances() {
    Instance one = new Instance(true);
    Instance other = new Instance(true);
    one.desk.run(MORNING);
    other.desk.run(MORNING);
    one.join(20, 10);
    one.desk.run(MORNING.plus(EpochDesk.EVERY));
    assertThat(one.desk.current().rarity()).isEqualTo(one.index.gallery(NOW).counted());
    other.desk.run(MORNING.plus(EpochDesk.EVERY));
    assertThat(other.ranking()).isEqualTo(one.ranking());
    assertThat(other.desk.current()).isEqualTo(one.desk.current());
  }

  @Test
  void who_is_erased_is_forgotten_the_next_day() {
    Instance one = new Instance(true);
    one.show(10);
    one.show(11);
    one.desk.run(NOW);
    one.index.forgetPerson(id(10));
    one.desk.run(MORNING);
    assertThat(one.desk.current().lately()).containsOnlyKeys(id(11));
  }

  @Test
  void all_instances_rank_by_what_all_of_them_showed() {
    Instance one = new Instance(true);
    Instance other = new Instance(true);
    one.show(10);
    other.show(11);
    one.desk.run(NOW);
    other.desk.run(NOW);
    one.desk.run(MORNING);
    other.desk.run(MORNING);
    assertThat(one.desk.current()).isEqualTo(other.desk.current());
    assertThat(one.desk.current().lately()).containsOnlyKeys(id(10), id(11));
    assertThat(one.place(10)).isEqualTo(8);
    assertThat(other.place(11)).isEqualTo(9);
  }

  @Test
  void an_instance_that_starts_anew_goes_on_with_the_same_epoch() {
    Instance one = new Instance(true);
    one.show(10);
    one.desk.run(NOW);
    one.desk.run(MORNING);
    Instance later = new Instance(true);
    later.desk.run(MORNING.plus(Duration.ofHours(3)));
    assertThat(later.desk.current()).isEqualTo(one.desk.current());
    assertThat(later.place(10)).isEqualTo(9);
  }

  @Test
  void an_instance_ranks_by_the_epoch_as_soon_as_its_index_is_there() {
    Instance one = new Instance(true);
    one.show(10);
    one.desk.run(NOW);
    one.desk.run(MORNING);
    Instance later = new Instance(true);
    later.ready = false;
    later.desk.run(MORNING);
    assertThat(later.place(10)).isZero();
    later.ready = true;
    later.desk.run(MORNING.plusMillis(500));
    assertThat(later.place(10)).isEqualTo(9);
  }

  @Test
  void an_orderly_stop_tells_what_was_shown_since_the_last_time() {
    Instance one = new Instance(true);
    one.desk.run(NOW);
    one.show(10);
    one.desk.close();
    Instance later = new Instance(true);
    later.desk.run(MORNING);
    assertThat(later.desk.current().lately()).containsOnlyKeys(id(10));
  }

  @Test
  void days_without_anybody_there_are_made_up_for() {
    Instance one = new Instance(true);
    one.show(10);
    one.desk.run(NOW);
    Instance later = new Instance(true);
    later.desk.run(NOW.plus(Duration.ofDays(10)));
    assertThat(later.desk.current().lately()).containsOnlyKeys(id(10));
  }

  @Test
  void what_is_older_than_the_ring_is_forgotten() {
    Instance one = new Instance(true);
    one.show(10);
    one.desk.run(NOW);
    one.desk.run(NOW.plus(Duration.ofDays(EpochDesk.RING)));
    assertThat(one.desk.current().lately()).isEmpty();
  }

  @Test
  void when_switched_off_it_measures_and_ranks_by_fit_alone() {
    Instance one = new Instance(false);
    one.show(10);
    one.desk.run(NOW);
    one.desk.run(MORNING);
    assertThat(one.desk.current().equity().shown(id(10))).isEqualTo(Equity.MOST_SHOWN);
    assertThat(one.place(10)).isZero();
  }
}
