package org.constellation.notification.preferences;

import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Outcomes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which mails the caller wants, and when. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
@RequestMapping("/api/v1/me/notification-preferences")
class PreferencesController {

  private final PreferencesDesk desk;

  PreferencesController(PreferencesDesk desk) {
    this.desk = desk;
  }

  /** The caller's preferences; with ETag {@code "0"} the defaults, while nothing was stated. */
  @GetMapping
  ResponseEntity<Preferences> preferences(Caller caller) {
    return desk.stated(caller.scope(), caller.person())
        .map(there -> answer(there.version(), there.state().preferences()))
        .orElseGet(() -> answer(PreferencesDesk.NEVER_STATED, Preferences.DEFAULT));
  }

  /** Replaces the caller's preferences; 412 when they changed since they were read. */
  @PutMapping
  ResponseEntity<Preferences> state(
      Caller caller, @RequestBody Preferences preferences, Expected expected) {
    var wished = new PersonPreferences(caller.person(), caller.requireCampus(), preferences);
    Outcome<PersonPreferences> outcome = desk.state(caller.scope(), wished, expected.version());
    var now = Outcomes.require(outcome, _ -> HttpStatus.CONFLICT);
    return answer(now.version(), now.state().preferences());
  }

  private static ResponseEntity<Preferences> answer(long version, Preferences preferences) {
    return ResponseEntity.ok().eTag(Outcomes.etag(version)).body(preferences);
  }
}
