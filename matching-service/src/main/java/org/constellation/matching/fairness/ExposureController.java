package org.constellation.matching.fairness;

import java.time.Clock;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a campus sees of parity and of how its mentors are spread. */
@RestController
@MayCall(Role.COORDINATOR)
class ExposureController {

  private final EpochDesk epochs;
  private final LiveIndex index;
  private final Clock clock;

  ExposureController(EpochDesk epochs, LiveIndex index, Clock clock) {
    this.epochs = epochs;
    this.index = index;
    this.clock = clock;
  }

  /**
   * What online mentees of the campus are shown beside those on campus, the correction that follows
   * from it, and how evenly its mentors are shown. Small groups are suppressed; nobody is named.
   */
  @GetMapping("/api/v1/oversight/{campusId}/exposure")
  ExposureView exposure(Caller caller, @PathVariable String campusId) {
    caller.requireMemberOf(campusId);
    return ExposureView.of(
        campusId,
        epochs.current(),
        index.gallery(clock.instant()).mentors(campusId),
        mentor -> index.person(mentor).filter(card -> card.campus().equals(campusId)).isPresent());
  }
}
