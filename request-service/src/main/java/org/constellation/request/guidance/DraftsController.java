package org.constellation.request.guidance;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Problem;
import org.constellation.request.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Help with the first message. */
@RestController
@MayCall(Role.MENTEE)
class DraftsController {

  private final People people;

  DraftsController(People people) {
    this.people = people;
  }

  /** A draft for an interaction, for a need and a mentor if named. 404 for an unseen mentor. */
  @GetMapping("/api/v1/requests/drafts")
  ResponseEntity<Draft> draft(
      Caller caller,
      @RequestParam InteractionType interaction,
      @RequestParam(required = false) @Nullable Need need,
      @RequestParam(required = false) @Nullable UUID mentorId) {
    Optional<Addressee> addressee =
        Optional.ofNullable(mentorId)
            .map(id ->
                people
                    .mentor(id, caller.requireCampus())
                    .map(card ->
                        card.staged()
                            ? new Addressee(id, card.alias(), null)
                            : new Addressee(id, card.displayName(), card.headline()))
                    .orElseThrow(Problem::absent));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .body(Drafts.of(interaction, need, addressee));
  }
}
