package org.constellation.profile.people;

import io.swagger.v3.oas.annotations.Operation;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.constellation.profile.checks.HttpIds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other people. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
@RequestMapping("/api/v1/people")
class PersonController {

  private final PeopleDirectory directory;

  PersonController(PeopleDirectory directory) {
    this.directory = directory;
  }

  /**
   * A person as the caller may see them: by name, under an alias, or not at all, which looks as if
   * they did not exist.
   */
  @GetMapping("/{personId}")
  @Operation(summary = "Read somebody's card")
  public ResponseEntity<PersonView> read(Caller caller, @PathVariable String personId) {
    var shown = directory.look(caller, HttpIds.id(personId)).orElseThrow(Problem::absent);
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(shown.version(), shown.view()))
        .body(shown.view());
  }
}
