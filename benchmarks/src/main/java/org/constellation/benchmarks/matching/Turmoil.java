package org.constellation.benchmarks.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.ranking.Equity;
import org.jspecify.annotations.Nullable;

/**
 * What happens to mentors while they are asked for: loads, pauses, newer cards, mentors who stop
 * and begin again, and everything that can be between two people.
 */
final class Turmoil {

  private static final List<Relation.State> STATES = List.of(Relation.State.values());

  /** One change in so many turns the epoch. */
  private static final int EPOCH = 200;

  private final Crowd crowd;
  private final LiveIndex engine;
  private final Oracle oracle;
  private final SplittableRandom chance;
  private final List<ProfileCard> cards;
  private final List<MentorLoad> loads;
  private final BitSet gone = new BitSet();
  private final List<Relation> relations = new ArrayList<>();
  private long version = 1;

  /**
   * One thing that happens.
   *
   * @param moves whether it moves everybody's points at once
   */
  record Change(Runnable toEngine, Runnable toOracle, boolean moves) {
    Change(Runnable toEngine, Runnable toOracle) {
      this(toEngine, toOracle, false);
    }
  }

  /**
   * @param cards of all mentors, whose ids end with their numbers
   */
  Turmoil(
      Crowd crowd,
      LiveIndex engine,
      Oracle oracle,
      SplittableRandom chance,
      List<ProfileCard> cards,
      List<MentorLoad> loads) {
    this.crowd = crowd;
    this.engine = engine;
    this.oracle = oracle;
    this.chance = chance;
    this.cards = new ArrayList<>(cards);
    this.loads = new ArrayList<>(loads);
  }

  /**
   * The next one.
   *
   * @param asking whom it may concern
   * @param found whom they see; every other change is of one of these
   */
  Change next(ProfileCard asking, List<TidyScan.Hit> found) {
    version++;
    if (chance.nextInt(EPOCH) == 0) {
      return epoch();
    }
    boolean seen = !found.isEmpty() && chance.nextBoolean();
    int number =
        seen
            ? (int) found.get(chance.nextInt(found.size())).id().getLeastSignificantBits()
            : chance.nextInt(cards.size());
    return switch (chance.nextInt(10)) {
      case 0, 1, 2, 3 -> load(number);
      case 4, 5 -> card(number);
      case 6 -> gone.get(number) ? card(number) : gone(number);
      case 7 -> relations.isEmpty() ? load(number) : forgotten();
      default -> relation(asking, cards.get(number));
    };
  }

  /** Another one begins: how rare everything is is counted and frozen. */
  private Change epoch() {
    return new Change(
        () -> engine.rankBy(engine.gallery(Crowd.NOW).counted(), Equity.NONE), oracle::count, true);
  }

  private Change load(int number) {
    MentorLoad before = loads.get(number);
    ProfileCard card = cards.get(number);
    MentorLoad load =
        switch (chance.nextInt(4)) {
          case 0 -> Loads.shut(before, version);
          case 1 -> Loads.open(before, Objects.requireNonNull(card.offering()), version);
          case 2 -> Loads.paused(before, version, soon());
          default -> crowd.load(card, version);
        };
    loads.set(number, load);
    boolean isMentor = !gone.get(number);
    return new Change(
        () -> engine.put(load),
        () -> {
          if (isMentor) {
            oracle.put(number, load);
          }
        });
  }

  /** In the next or the last days. */
  private Instant soon() {
    return Crowd.NOW.plus(Duration.ofHours(chance.nextInt(-200, 200)));
  }

  /** Somebody else's card, so that there are ties again. */
  private Change card(int number) {
    UUID id = cards.get(number).personId();
    ProfileCard card = Cards.newer(cards.get(chance.nextInt(cards.size())), id, version);
    cards.set(number, card);
    gone.clear(number);
    Optional<MentorLoad> load = Optional.of(loads.get(number));
    return new Change(() -> engine.put(card), () -> oracle.put(number, card, load));
  }

  private Change gone(int number) {
    ProfileCard card = cards.get(number);
    ProfileCard other = Cards.offeringNothing(card, version);
    gone.set(number);
    boolean erased = chance.nextBoolean();
    return new Change(
        () -> {
          if (erased) {
            engine.forgetPerson(card.personId());
          } else {
            engine.put(other);
          }
        },
        () -> oracle.put(number, card, Optional.empty()));
  }

  private Change relation(ProfileCard asking, ProfileCard mentor) {
    Relation.State state = STATES.get(chance.nextInt(STATES.size()));
    boolean back = state == Relation.State.BLOCKED && chance.nextBoolean();
    @Nullable Instant until = state == Relation.State.DECLINED ? soon() : null;
    Relation relation =
        back ? between(mentor, asking, state, until) : between(asking, mentor, state, until);
    relations.add(relation);
    return new Change(() -> engine.put(relation), () -> oracle.put(relation));
  }

  private Relation between(
      ProfileCard one, ProfileCard other, Relation.State state, @Nullable Instant until) {
    return new Relation(
        one.personId(),
        one.campus(),
        other.personId(),
        other.campus(),
        version,
        state,
        until,
        null);
  }

  private Change forgotten() {
    Relation relation = relations.remove(chance.nextInt(relations.size()));
    return new Change(
        () -> engine.forgetRelation(relation.menteeId(), relation.mentorId()),
        () -> oracle.forget(relation));
  }
}
