package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Room;
import org.junit.jupiter.api.Test;

/** While one writes, what readers are told holds together. */
class ConcurrentReadersTest {

  private static final int CHANGES = 15_000;

  private final LiveIndex index = new LiveIndex(NOW);
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger answers = new AtomicInteger();

  @Test
  void nobody_who_is_full_is_named_and_nothing_is_torn() {
    Life life = new Life(new SplittableRandom(1), 300, index);
    life.begin();
    List<CompletableFuture<Void>> readers =
        List.of(
            CompletableFuture.runAsync(() -> read(2)), CompletableFuture.runAsync(() -> read(3)));
    for (int i = 0; i < CHANGES || answers.get() < 200; i++) {
      life.goOn();
    }
    over.set(true);
    readers.forEach(CompletableFuture::join);
    assertThat(answers.get()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void nobody_is_told_with_the_room_of_whoever_gets_their_row() {
    index.put(campus("north", "river", true));
    index.put(person(1, "north").mentee());
    for (int mentor : new int[] {2, 3}) {
      index.put(person(mentor, "north").mentor());
      index.put(person(mentor, Life.whose(id(mentor))).load().card());
    }
    Wanted wanted = new Wanted(id(1), Need.ROLE_MODEL, Optional.empty(), 20, NOW);
    List<CompletableFuture<Void>> readers =
        List.of(
            CompletableFuture.runAsync(() -> read(wanted)),
            CompletableFuture.runAsync(() -> read(wanted)));
    for (int turn = 2; turn < CHANGES || answers.get() < 2_000; turn++) {
      int goes = 2 + turn % 2;
      index.put(person(goes, "north").version(turn).mentee());
      index.put(person(5 - goes, "north").version(turn).mentor());
    }
    over.set(true);
    readers.forEach(CompletableFuture::join);
  }

  private void read(Wanted wanted) {
    while (!over.get()) {
      index.recommend(wanted).forEach(told -> check(told, wanted));
      answers.incrementAndGet();
    }
  }

  @Test
  void readers_do_not_wait_for_the_one_who_turns_the_clocks() throws Exception {
    new Life(new SplittableRandom(1), 30, index).begin();
    Wanted today = new Queries(new SplittableRandom(2)).wanted();
    Wanted nextMonth = today.at(NOW.plus(Duration.ofDays(40)));
    index.recommend(today);
    CountDownLatch done = new CountDownLatch(1);
    Thread writer = Thread.ofPlatform().start(() -> writeUntil(done));
    await().until(() -> writer.getState() == Thread.State.WAITING);
    Thread turns = Thread.ofPlatform().start(() -> index.recommend(nextMonth));
    await().until(() -> turns.getState() == Thread.State.BLOCKED);

    CompletableFuture.runAsync(() -> index.recommend(nextMonth)).get(1, TimeUnit.MINUTES);
    assertThat(turns.isAlive()).isTrue();

    done.countDown();
    turns.join();
    writer.join();
  }

  @Test
  void who_keeps_writers_away_sees_the_clocks_as_they_are_then_whoever_is_about_to_turn_them()
      throws Exception {
    new Life(new SplittableRandom(1), 30, index).begin();
    Instant nextMonth = NOW.plus(Duration.ofDays(40));
    index.recommend(new Queries(new SplittableRandom(2)).wanted().at(NOW));
    Thread turns;
    Gallery gallery;
    synchronized (index) {
      turns = Thread.ofPlatform().start(() -> index.gallery(nextMonth));
      await().until(() -> turns.getState() == Thread.State.BLOCKED);
      gallery = index.frozen(nextMonth);
    }
    turns.join();
    assertThat(gallery.now()).isEqualTo(nextMonth);
  }

  /** Holds up whoever is to change the index. */
  private void writeUntil(CountDownLatch done) {
    synchronized (index) {
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void read(long seed) {
    Queries queries = new Queries(new SplittableRandom(seed));
    while (!over.get()) {
      Wanted wanted = queries.wanted();
      index.recommend(wanted).forEach(told -> check(told, wanted));
      holdsTogether(index.recommend(wanted).stream().map(Recommendation::candidate).toList());
      holdsTogether(index.search(queries.search(Optional.empty())).page());
      answers.incrementAndGet();
    }
  }

  private static void check(Recommendation told, Wanted wanted) {
    var mentor = told.candidate().mentor();
    assertThat(Room.freeInAll(mentor)).isPositive();
    assertThat(Room.mayBeAsked(mentor, wanted.now())).isTrue();
    wanted.interaction().ifPresent(type -> assertThat(Room.free(mentor, type)).isPositive());
    assertThat(mentor.load().orElseThrow().campus()).isEqualTo(Life.whose(mentor.id()));
  }

  private static void holdsTogether(List<Candidate> listed) {
    Set<UUID> ids = new HashSet<>();
    for (Candidate one : listed) {
      assertThat(ids.add(one.id())).isTrue();
      assertThat(one.score().reasons().stream().mapToInt(Reason::points).sum())
          .isEqualTo(one.points());
    }
  }
}
