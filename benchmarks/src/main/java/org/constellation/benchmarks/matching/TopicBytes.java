package org.constellation.benchmarks.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.events.EventJson;

/** What the compacted topics hold of a crowd's first mentors, byte by byte, without a broker. */
final class TopicBytes {

  private final List<byte[]> cards = new ArrayList<>();
  private final List<byte[]> loads = new ArrayList<>();

  TopicBytes(Crowd crowd, int mentors) {
    for (int i = 0; i < mentors; i++) {
      ProfileCard mentor = crowd.mentor(i);
      cards.add(json(mentor));
      loads.add(json(crowd.load(mentor, 1)));
    }
  }

  private static byte[] json(StateCard card) {
    return EventJson.write(card).getBytes(StandardCharsets.UTF_8);
  }

  int mentors() {
    return cards.size();
  }

  /** Parses and puts all of it. */
  void putInto(LiveIndex index) {
    cards.forEach(card -> index.put(EventJson.read(card, ProfileCard.class)));
    loads.forEach(load -> index.put(EventJson.read(load, MentorLoad.class)));
  }
}
