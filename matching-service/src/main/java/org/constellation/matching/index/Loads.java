package org.constellation.matching.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.matching.index.cards.LoadOut;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Room;
import org.jspecify.annotations.Nullable;

/**
 * Takes in how much room mentors have. Readers see it in place, in whatever state they have; a
 * pause alone makes another one. For one thread at a time.
 */
final class Loads {

  private final Lexicon lexicon;
  private final Draft draft;
  private final LoadOut written;

  /** Loads of people who offer nothing, or nothing yet: topics come in any order. */
  private final Map<UUID, byte[]> waiting = new HashMap<>();

  Loads(Lexicon lexicon, Draft draft) {
    this.lexicon = lexicon;
    this.draft = draft;
    this.written = new LoadOut(lexicon.names());
  }

  /** Returns whether readers need another state to see it. */
  boolean put(MentorLoad load) {
    UUID id = load.mentorId();
    int row = draft.find(id);
    if (load.version() <= (row < 0 ? waitingVersion(id) : draft.part(row).version(Part.at(row)))) {
      return false;
    }
    byte[] bytes = written.write(load);
    if (row < 0) {
      waiting.put(id, bytes);
      return false;
    }
    boolean paused = load.pausedUntil() != null || isPaused(row);
    set(row, bytes, load, draft.part(row).capacity(Part.at(row)));
    if (paused) {
      pause(row, load.pausedUntil());
    }
    return paused;
  }

  private long waitingVersion(UUID id) {
    byte[] known = waiting.get(id);
    return known == null ? Columns.NO_VERSION : lexicon.loads().version(known);
  }

  private void set(int row, byte[] bytes, MentorLoad load, long offered) {
    long capacity = Capacity.with(offered, load, draft.month(row), draft.equity());
    draft.part(row).setLoad(Part.at(row), bytes, load.version(), capacity);
  }

  /** Whether by the load, too: a pause of the card alone stays as it is. */
  private boolean isPaused(int row) {
    return draft.part(row).pauses().has(Part.at(row)) && pausedUntil(row) != null;
  }

  private @Nullable Instant pausedUntil(int row) {
    byte[] known = draft.part(row).load(Part.at(row));
    return known == null ? null : lexicon.loads().read(draft.of(row), known).pausedUntil();
  }

  /** Until whichever is later, this or what the card says. */
  private void pause(int row, @Nullable Instant until) {
    byte[] card = draft.part(row).card(Part.at(row));
    Offering offering = card == null ? null : lexicon.cards().read(draft.of(row), card).offering();
    draft.setPause(row, Room.later(until, offering == null ? null : offering.pausedUntil()));
  }

  /** What waited for this mentor, who has just come. */
  byte @Nullable [] taken(UUID id) {
    return waiting.remove(id);
  }

  /** Lets it wait for somebody who is no mentor for a while. */
  void letWait(UUID id, byte[] load) {
    waiting.put(id, load);
  }

  /**
   * For a card that has just been put there.
   *
   * @param load what is known of the mentor
   * @param offered the room without it
   */
  void keep(int row, byte @Nullable [] load, long offered) {
    if (load == null) {
      draft.part(row).forgetLoad(Part.at(row), offered);
      return;
    }
    MentorLoad known = lexicon.loads().read(draft.of(row), load);
    set(row, load, known, offered);
    if (known.pausedUntil() != null) {
      pause(row, known.pausedUntil());
    }
  }

  void forget(UUID id) {
    waiting.remove(id);
    int row = draft.find(id);
    if (row >= 0) {
      Columns part = draft.part(row);
      part.forgetLoad(Part.at(row), Capacity.unknown(part.capacity(Part.at(row))));
      pause(row, null);
    }
  }

  /** Works out anew what a load is worth, as the month or the correction is another one. */
  void pack(int row) {
    Columns part = draft.part(row);
    byte[] load = part.load(Part.at(row));
    if (load != null) {
      MentorLoad known = lexicon.loads().read(draft.of(row), load);
      set(row, load, known, part.capacity(Part.at(row)));
    }
  }

  /** Of people who are no mentors. */
  List<MentorLoad> waiting() {
    return waiting.entrySet().stream()
        .map(load -> lexicon.loads().read(load.getKey(), load.getValue()))
        .toList();
  }
}
