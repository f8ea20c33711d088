package org.constellation.matching.discovery;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.MentorIndex;
import org.constellation.platform.access.Caller;
import org.constellation.platform.http.Problem;
import org.springframework.http.HttpStatus;

/** Lets in mentees whose card is here, once the index is built. */
final class HttpAdmission {

  private static final Duration SOON = Duration.ofSeconds(2);

  private final MentorIndex index;
  private final BooleanSupplier ready;

  HttpAdmission(MentorIndex index, BooleanSupplier ready) {
    this.index = index;
    this.ready = ready;
  }

  /** The caller's own card. */
  ProfileCard admit(Caller caller) {
    String campus = caller.requireCampus();
    if (!ready.getAsBoolean()) {
      throw Problem.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "unavailable",
              "The index is still being built. Try again shortly.")
          .retryAfter(SOON);
    }
    return index
        .person(caller.person())
        .filter(card -> card.campus().equals(campus))
        .orElseThrow(() -> Problem.notYetKnown("Your profile"));
  }
}
