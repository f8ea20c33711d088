package org.constellation.benchmarks.matching;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/** Loads like others. */
public final class Loads {

  /** How much room there is. */
  private record Room(
      Map<InteractionType, Integer> free,
      int inAll,
      int pending,
      int asks,
      @Nullable Instant pause) {

    static Room of(MentorLoad load) {
      return new Room(
          load.free(), load.freeInAll(), load.pending(), load.asks(), load.pausedUntil());
    }

    Room pausedUntil(Instant instant) {
      return new Room(free, inAll, pending, asks, instant);
    }
  }

  private Loads() {}

  /** Nobody has asked, and all places are for one interaction. */
  public static MentorLoad places(ProfileCard mentor, InteractionType type, int places) {
    return new MentorLoad(
        mentor.personId(),
        mentor.campus(),
        1,
        Map.of(type, places),
        places,
        0,
        places,
        0,
        YearMonth.from(Crowd.NOW.atZone(ZoneOffset.UTC)),
        places,
        null,
        null);
  }

  /** Somebody else with the same load. */
  static MentorLoad withId(MentorLoad load, UUID id) {
    return with(load, id, load.version(), Room.of(load));
  }

  /** No place is left. */
  static MentorLoad full(MentorLoad load, long version) {
    Room full = new Room(load.free(), 0, load.pending(), load.asks(), load.pausedUntil());
    return with(load, load.mentorId(), version, full);
  }

  /** No place is left, and no ask fits: of all loads the one with the least room. */
  static MentorLoad shut(MentorLoad load, long version) {
    Room shut =
        new Room(load.free(), 0, load.pendingLimit(), load.monthlyLimit(), load.pausedUntil());
    return with(load, load.mentorId(), version, shut);
  }

  /** All places are free, nobody waits, and a few have asked this month. */
  static MentorLoad open(MentorLoad load, Offering offering, long version) {
    int asks = (int) (version % load.monthlyLimit());
    int inAll = offering.places().values().stream().mapToInt(n -> n).sum();
    Room open = new Room(offering.places(), inAll, 0, asks, load.pausedUntil());
    return with(load, load.mentorId(), version, open);
  }

  static MentorLoad paused(MentorLoad load, long version, Instant until) {
    return with(load, load.mentorId(), version, Room.of(load).pausedUntil(until));
  }

  private static MentorLoad with(MentorLoad load, UUID id, long version, Room room) {
    return new MentorLoad(
        id,
        load.campus(),
        version,
        room.free(),
        room.inAll(),
        room.pending(),
        load.pendingLimit(),
        room.asks(),
        load.month(),
        load.monthlyLimit(),
        room.pause(),
        load.answersWithin());
  }
}
