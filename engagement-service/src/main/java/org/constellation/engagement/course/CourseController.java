package org.constellation.engagement.course;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.showing.EngagementView;
import org.constellation.engagement.showing.EngagementViews;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.engagement.showing.NoBody;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The course of an engagement, from its lists to looking back. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR})
@RequestMapping("/api/v1/engagements")
public final class CourseController {

  private final EngagementDesk desk;
  private final EngagementViews views;
  private final HttpAnswers answers;
  private final Cursors cursors;

  CourseController(
      EngagementDesk desk, EngagementViews views, HttpAnswers answers, Cursors cursors) {
    this.desk = desk;
    this.views = views;
    this.answers = answers;
    this.cursors = cursors;
  }

  /**
   * The caller's engagements, newest first; of the sessions only the next planned one.
   *
   * @param role {@code mentee} or {@code mentor}: only those on that side
   * @param state repeatable: any of these
   */
  @GetMapping
  public ResponseEntity<Listing<EngagementView>> list(
      Caller caller,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Optional<Role> side =
        Optional.ofNullable(role)
            .map(name ->
                Filters.role(name)
                    .orElseThrow(() -> HttpAnswers.unfit("role", "must be mentee or mentor")));
    side.ifPresent(caller::require);
    List<String> states =
        Filters.states(state == null ? List.of() : state)
            .orElseThrow(() -> HttpAnswers.unfit("state", "is not a state of an engagement"));
    var page = desk.list(caller, Filters.key(caller, side), states, cursors.wanted(limit, cursor));
    return cursors.answer(page, kept -> views.brief(kept, caller.person()));
  }

  /** One engagement: whole to the two, without words to a coordinator of either campus. */
  @GetMapping("/{id}")
  @MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
  public ResponseEntity<EngagementView> one(Caller caller, @PathVariable UUID id) {
    var kept = caller.has(Role.COORDINATOR) ? desk.ofCampus(caller, id) : desk.asParty(caller, id);
    return answers.whole(caller, kept.orElseThrow(Problem::absent));
  }

  /** Lets it rest; nothing falls due meanwhile. 409 {@code wrong-state} unless it is active. */
  @PostMapping("/{id}/pause")
  public ResponseEntity<EngagementView> pause(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable PauseBody body) {
    var until = body == null ? null : body.until();
    return answers.whole(caller, desk.act(caller, id, new Command.Pause(until)));
  }

  /**
   * Goes on after a rest; the check-ins count anew. 409 {@code wrong-state} unless it is paused.
   */
  @PostMapping("/{id}/resumption")
  public ResponseEntity<EngagementView> resume(
      Caller caller, @PathVariable UUID id, @RequestBody(required = false) @Nullable NoBody body) {
    return answers.whole(caller, desk.act(caller, id, new Command.Resume()));
  }

  /**
   * It did what it was for; the mentor's place is free. 409 {@code wrong-state} when it is over.
   */
  @PostMapping("/{id}/completion")
  public ResponseEntity<EngagementView> complete(
      Caller caller, @PathVariable UUID id, @RequestBody(required = false) @Nullable NoBody body) {
    return answers.whole(caller, desk.act(caller, id, new Command.Complete()));
  }

  /**
   * Looks back, once a side; the other learns only that it was done. 409 {@code wrong-state} before
   * it is active, and when the caller said otherwise before.
   */
  @PostMapping("/{id}/feedback")
  public ResponseEntity<EngagementView> feedback(
      Caller caller, @PathVariable UUID id, @RequestBody @Valid FeedbackBody body) {
    var command = new Command.GiveFeedback(body.needMet(), body.rating(), body.text());
    return answers.whole(caller, desk.act(caller, id, command));
  }
}
