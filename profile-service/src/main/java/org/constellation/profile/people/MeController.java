package org.constellation.profile.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.OptionalLong;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Outcomes;
import org.constellation.profile.checks.HttpFaults;
import org.constellation.profile.people.MergePatch.Merged;
import org.constellation.profile.vocabulary.Taxonomies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The signed-in person. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
@RequestMapping("/api/v1/me")
class MeController {

  private final HttpArrivals arrivals;
  private final People people;
  private final MergePatch patches;
  private final Taxonomies taxonomies;
  private final Clock clock;

  MeController(
      HttpArrivals arrivals,
      People people,
      MergePatch patches,
      Taxonomies taxonomies,
      Clock clock) {
    this.arrivals = arrivals;
    this.people = people;
    this.patches = patches;
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  /** Oneself; at the first sign-in made known from the token's claims. */
  @GetMapping
  @Operation(summary = "Read one's own profile")
  public ResponseEntity<MeView> read(Caller caller, @AuthenticationPrincipal Jwt token) {
    return answer(arrivals.person(caller, token), caller);
  }

  /** Changes what is named and leaves the rest; null deletes what may be absent. */
  @PatchMapping(consumes = "application/merge-patch+json")
  @Operation(
      summary = "Change one's own profile",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = EditableProfile.class))))
  public ResponseEntity<MeView> change(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      @RequestBody ObjectNode patch,
      Expected expected) {
    Versioned<Person> me = arrivals.person(caller, token);
    Profile wished = wished(me.state().profile(), patch);
    HttpFaults.refuse(ProfileRules.faults(wished, taxonomies));
    return answer(
        Outcomes.require(
            people.change(
                caller.scope(),
                me.id(),
                OptionalLong.of(expected.version()),
                person -> person.describe(wished)),
            _ -> HttpStatus.CONFLICT),
        caller);
  }

  private Profile wished(Profile profile, ObjectNode patch) {
    return switch (patches.apply(EditableProfile.of(profile), EditableProfile.class, patch)) {
      case Merged.Whole<EditableProfile>(var edited) -> edited.onto(profile);
      case Merged.Unfit<EditableProfile>(var fault) ->
          throw HttpFaults.problem(fault.field(), fault.message());
    };
  }

  private ResponseEntity<MeView> answer(Versioned<Person> me, Caller caller) {
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(me.version()))
        .body(MeView.of(me.state(), caller, clock.instant()));
  }
}
