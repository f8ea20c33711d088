package org.constellation.profile.people;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.OptionalLong;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Outcomes;
import org.constellation.profile.checks.HttpFaults;
import org.constellation.profile.offerings.OfferingBody;
import org.constellation.profile.offerings.OfferingRules;
import org.constellation.profile.vocabulary.Taxonomies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a mentor agrees to beforehand. */
@RestController
@MayCall(Role.MENTOR)
@RequestMapping("/api/v1/me/offering")
class OfferingController {

  private final HttpArrivals arrivals;
  private final People people;
  private final Taxonomies taxonomies;
  private final Clock clock;

  OfferingController(HttpArrivals arrivals, People people, Taxonomies taxonomies, Clock clock) {
    this.arrivals = arrivals;
    this.people = people;
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  /** One's own offering; 204 before the first. */
  @GetMapping
  @Operation(summary = "Read one's own offering")
  public ResponseEntity<OfferingBody> read(Caller caller, @AuthenticationPrincipal Jwt token) {
    return answer(arrivals.person(caller, token));
  }

  /** Says anew what may be asked, how often, and by whom. */
  @PutMapping
  @Operation(summary = "Write one's own offering")
  public ResponseEntity<OfferingBody> write(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      @RequestBody OfferingBody body,
      Expected expected) {
    Offering offering = body.toOffering();
    HttpFaults.refuse(OfferingRules.faults(offering, taxonomies));
    Versioned<Person> mentor = arrivals.person(caller, token);
    return answer(
        Outcomes.require(
            people.change(
                caller.scope(),
                mentor.id(),
                OptionalLong.of(expected.version()),
                person -> person.offer(offering, clock.instant())),
            _ -> HttpStatus.CONFLICT));
  }

  private static ResponseEntity<OfferingBody> answer(Versioned<Person> mentor) {
    Offering offering = mentor.state().offering();
    String tag = Outcomes.etag(mentor.version());
    return offering == null
        ? ResponseEntity.noContent().eTag(tag).build()
        : ResponseEntity.ok().eTag(tag).body(OfferingBody.of(offering));
  }
}
