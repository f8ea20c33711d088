package org.constellation.matching.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.jspecify.annotations.Nullable;

/**
 * Bitmaps for what is asked of a mentor, columns for what gives points, looked through 16,384
 * mentors at a time (docs/adr/0008). Until the first query, changes are made in place and fast.
 */
public final class LiveIndex implements MentorIndex {

  private final Lexicon lexicon;
  private final Ties ties = new Ties();
  private final Writer writer;

  /** Cards of those who are no mentors. */
  private final ConcurrentMap<UUID, byte[]> others = new ConcurrentHashMap<>();

  private volatile @Nullable State published;

  /** Whether a reader is about to turn the clocks. */
  private final AtomicBoolean turning = new AtomicBoolean();

  /**
   * Where everything is called by its id.
   *
   * @param clock about the time of the first query
   */
  public LiveIndex(Instant clock) {
    this(clock, Names.IDS);
  }

  /**
   * @param clock about the time of the first query
   * @param names what words skills, interests, fields and industries are found by
   */
  public LiveIndex(Instant clock, Names names) {
    this.lexicon = Lexicon.empty(names);
    this.writer = new Writer(lexicon, ties, clock);
  }

  @Override
  public synchronized void put(StateCard card) {
    switch (card) {
      case ProfileCard person -> put(person);
      case MentorLoad load -> publishIf(writer.put(load));
      case CampusCard campus -> put(campus);
      case Relation relation -> ties.putIfNewer(relation);
    }
  }

  @Override
  public void correct(Equity equity) {
    change(() -> writer.correct(equity));
  }

  @Override
  public void rankBy(Rarity rarity, Equity equity) {
    change(() -> {
      writer.freeze(rarity);
      writer.correct(equity);
    });
  }

  private synchronized void change(Runnable change) {
    change.run();
    publishIf(true);
  }

  private void put(ProfileCard card) {
    UUID id = card.personId();
    int row = writer.find(id);
    byte @Nullable [] mentor = writer.card(row);
    byte @Nullable [] known = mentor == null ? others.get(id) : mentor;
    if (known != null && card.version() <= lexicon.cards().version(known)) {
      return;
    }
    byte[] bytes = writer.write(card);
    Offering offering = card.offering();
    if (offering == null) {
      others.put(id, bytes);
      writer.remove(id);
    } else {
      writer.put(card, offering, bytes, row);
    }
    publishIf(offering != null || mentor != null);
    if (offering != null && mentor == null && known != null) {
      others.remove(id);
    }
  }

  private void put(CampusCard card) {
    Optional<CampusCard> known = ties.campus(card.campus());
    if (known.isEmpty() || card.version() > known.get().version()) {
      Optional<String> before = ties.sharing(card.campus());
      ties.put(card);
      writer.share(card.campus(), before, ties.sharing(card.campus()));
      publishIf(true);
    }
  }

  @Override
  public synchronized void forgetPerson(UUID person) {
    others.remove(person);
    writer.remove(person);
    publishIf(true);
  }

  @Override
  public synchronized void forgetCampus(String campus) {
    Optional<String> before = ties.sharing(campus);
    ties.forgetCampus(campus);
    writer.share(campus, before, Optional.empty());
    publishIf(true);
  }

  @Override
  public void forgetLoad(UUID mentor) {
    change(() -> writer.forgetLoad(mentor));
  }

  @Override
  public synchronized void forgetRelation(UUID mentee, UUID mentor) {
    ties.forgetRelation(mentee, mentor);
  }

  private void publishIf(boolean changed) {
    if (changed && published != null) {
      published = writer.published();
    }
  }

  /** The newest state. The first call ends the time in which changes are made in place. */
  private State state() {
    State state = published;
    return state == null ? firstState() : state;
  }

  private synchronized State firstState() {
    State state = published == null ? writer.published() : published;
    published = state;
    return state;
  }

  /**
   * The newest state, with the clocks as they are then. When they change somewhere one reader turns
   * them, in columns of their own; nobody else waits for that, but is answered as of the moment
   * before, by the state that still stands.
   */
  private State state(Instant now) {
    State state = state();
    if (state.era.covers(now) || !turning.compareAndSet(false, true)) {
      return state;
    }
    try {
      return turned(now);
    } finally {
      turning.set(false);
    }
  }

  private synchronized State turned(Instant now) {
    State state = state();
    if (!state.era.covers(now)) {
      state = writer.turnTo(now);
      published = state;
    }
    return state;
  }

  @Override
  public Optional<ProfileCard> person(UUID id) {
    byte @Nullable [] card = others.get(id);
    if (card == null) {
      State state = state();
      int row = state.find(id);
      // Who has just stopped being a mentor is among the others by now.
      card = row < 0 ? others.get(id) : state.part(row).card(Part.at(row));
    }
    return Optional.ofNullable(card).map(bytes -> lexicon.cards().read(id, bytes));
  }

  @Override
  public Optional<CampusCard> campus(String id) {
    return ties.campus(id);
  }

  @Override
  public List<Relation> relationsOf(UUID mentee) {
    return ties.relationsOf(mentee);
  }

  @Override
  public Recommended recommended(Wanted wanted) {
    return recommending(wanted).recommended();
  }

  Recommending recommending(Wanted wanted) {
    ProfileCard caller = person(wanted.caller()).orElseThrow();
    Reading reading = reading(wanted.now());
    return new Recommending(reading, caller, wanted.at(reading.at(wanted.now())));
  }

  @Override
  public Found search(Search search) {
    ProfileCard caller = person(search.caller()).orElseThrow();
    Reading reading = reading(search.now());
    return new Searching(reading, caller, search.at(reading.at(search.now()))).found();
  }

  /** Everybody as they stand now. */
  public Gallery gallery(Instant now) {
    Reading reading = reading(now);
    return new Gallery(reading, reading.at(now));
  }

  /** Everybody as they stand now, whatever happens from here on; for work of a while. */
  public synchronized Gallery frozen(Instant now) {
    // Who is about to turn the clocks waits for this lock.
    Reading reading = new Reading(turned(now), this::state, lexicon, ties).frozen();
    return new Gallery(reading, reading.at(now));
  }

  /**
   * Tells all that is known, from which the same index can be built. What changes meanwhile is told
   * as it was or as it is.
   */
  public void tellAll(Consumer<StateCard> into) {
    census().tell(into);
  }

  /** Everybody, mentors or not, in no order; who comes or goes meanwhile may be told or not. */
  public Stream<ProfileCard> people() {
    return census().people();
  }

  private Census census() {
    return new Census(state(), lexicon, ties, others, this::waitingLoads);
  }

  private synchronized List<MentorLoad> waitingLoads() {
    return writer.waitingLoads();
  }

  /** How much memory the mentors take. */
  public synchronized Footprint footprint() {
    return Footprint.of(state(), lexicon, writer.bytes());
  }

  private Reading reading(Instant now) {
    return new Reading(state(now), this::state, lexicon, ties);
  }
}
