package org.constellation.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Room;
import org.junit.jupiter.api.Test;

class UpdatesTest {

  @Test
  void every_update_makes_a_mentor_full_or_free_again() throws IOException {
    Crowd crowd = Crowd.made(1);
    for (int number = 0; number < 500; number++) {
      ProfileCard card = crowd.mentor(number);
      Mentor mentor = Mentor.of(card, Optional.of(crowd.load(card, 1))).orElseThrow();
      for (long version = 2; version < 6; version++) {
        boolean before = hasRoom(mentor, Updates.turned(mentor, number, version));
        MentorLoad next = Updates.turned(mentor, number, version + 1);
        assertThat(hasRoom(mentor, next)).isEqualTo(!before);
        assertThat(next.version()).isGreaterThan(version);
      }
    }
  }

  /** All that is offered has a place, and one more ask fits; or neither. */
  private static boolean hasRoom(Mentor mentor, MentorLoad load) {
    Mentor now = Mentor.of(mentor.card(), Optional.of(load)).orElseThrow();
    Offering offering = mentor.offering();
    boolean asked = Room.mayBeAsked(load, load.month());
    assertThat(offering.places().keySet())
        .allMatch(type -> Room.free(now, type) > 0 == asked, "free as one more ask fits");
    return asked;
  }
}
