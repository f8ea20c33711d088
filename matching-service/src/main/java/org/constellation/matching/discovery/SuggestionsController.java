package org.constellation.matching.discovery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.suggestions.SuggestionDesk;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom the caller could begin with, each with a drafted first message. */
@RestController
@MayCall(Role.MENTEE)
@RequestMapping("/api/v1/suggestions")
class SuggestionsController {

  private final Suggesting suggesting;
  private final SuggestionDesk desk;
  private final HttpAdmission admission;
  private final Exposure exposure;
  private final Clock clock;

  SuggestionsController(
      Suggesting suggesting,
      SuggestionDesk desk,
      HttpAdmission admission,
      Exposure exposure,
      Clock clock) {
    this.suggesting = suggesting;
    this.desk = desk;
    this.admission = admission;
    this.exposure = exposure;
    this.clock = clock;
  }

  /**
   * Whom the caller could ask.
   *
   * @param items at most three, one for each need that was named, in that order
   * @param wanted whether the caller is told of suggestions
   * @param madeAt when the caller was last told, absent when never
   */
  record Suggestions(List<SuggestedAsk> items, boolean wanted, @Nullable Instant madeAt) {}

  /**
   * For each open need one person whom the caller could ask now, the smallest ask that they offer,
   * and a drafted message.
   *
   * @param open the caller's open needs, which this service does not know: without any, nobody is
   *     suggested
   * @param shown false when the list is not shown to anybody but looked through for one mentor; it
   *     does not count as exposure then
   */
  @GetMapping
  ResponseEntity<Suggestions> suggestions(
      Caller caller,
      @RequestParam(required = false) @Nullable Set<Need> open,
      @RequestParam(defaultValue = "true") boolean shown) {
    ProfileCard mentee = admission.admit(caller);
    List<SuggestedAsk> items =
        suggesting.asks(mentee, open == null ? Set.of() : open, clock.instant());
    if (shown) {
      exposure.suggest(mentee, items.stream().map(SuggestedAsk::mentorId).toList());
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .body(
            new Suggestions(
                items,
                desk.isWanted(caller.scope(), caller.person()),
                desk.madeAt(caller.scope(), caller.person()).orElse(null)));
  }

  /** Stops suggestions to the caller at once; they can still be read. */
  @PostMapping("/pause")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(Caller caller) {
    desk.want(caller.person(), caller.requireCampus(), false);
  }

  /** Lets suggestions be made to the caller again. */
  @DeleteMapping("/pause")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void goOn(Caller caller) {
    desk.want(caller.person(), caller.requireCampus(), true);
  }
}
