package org.constellation.request.requests;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.constellation.request.HttpAnswers;
import org.constellation.request.RequestState;
import org.constellation.request.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking, and looking at what was asked. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
@RequestMapping("/api/v1/requests")
class RequestController {

  private final RequestDesk desk;
  private final Reader reader;
  private final Views views;
  private final People people;
  private final Cursors cursors;

  RequestController(RequestDesk desk, Views views, People people, Cursors cursors) {
    this.desk = desk;
    this.reader = new Reader(desk);
    this.views = views;
    this.people = people;
    this.cursors = cursors;
  }

  /**
   * Asks a mentor. 404 when the mentor is absent or not visible; 409 {@code not-offered}, {@code
   * mentor-paused}, {@code mentor-pending-full}, {@code mentor-monthly-full}, {@code
   * too-many-open-requests}, {@code already-asked}, {@code not-yet-known}.
   */
  @PostMapping
  @MayCall(Role.MENTEE)
  ResponseEntity<RequestView> ask(
      Caller caller, @Valid @RequestBody AskBody body, Idempotency idempotency) {
    if (body.mentorId().equals(caller.person())) {
      throw HttpAnswers.invalid("mentorId", "must be somebody else");
    }
    Versioned<Request> opened =
        idempotency.require(() ->
            desk.earlier(caller.scope(), idempotency.id(), idempotency.bodyHash())
                .orElseGet(() ->
                    desk.open(idempotency.id(), idempotency.bodyHash(), asking(caller, body))));
    Versioned<Request> request = desk.carryOn(opened);
    if (request.state() instanceof Refused refused) {
      throw HttpAnswers.problem(refused.reason());
    }
    RequestView view = views.of(request, Viewer.MENTEE);
    return ResponseEntity.created(URI.create("/api/v1/requests/" + request.id()))
        .eTag(Outcomes.etag(request.version(), view))
        .body(view);
  }

  private Asking asking(Caller caller, AskBody body) {
    String campus = caller.requireCampus();
    return new Asking(
        people
            .person(caller.person())
            .filter(card -> body.isAsOf(card.version()))
            .orElseThrow(() -> Problem.notYetKnown("Your profile")),
        people.campus(campus).orElseThrow(() -> Problem.notYetKnown("Your campus")),
        people.mentor(body.mentorId(), campus).orElseThrow(Problem::absent),
        body.need(),
        body.interaction(),
        body.message(),
        null);
  }

  /**
   * The caller's requests, newest first.
   *
   * @param role {@code mentee} or {@code mentor}: on which side the caller stands
   * @param state any of these; all when absent
   */
  @GetMapping
  @MayCall({Role.MENTEE, Role.MENTOR})
  ResponseEntity<Listing<RequestView>> list(
      Caller caller,
      @RequestParam String role,
      @RequestParam(defaultValue = "") List<RequestState> state,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Side side = side(role);
    caller.require(Reader.role(side));
    Viewer viewer = side == Side.MENTEE ? Viewer.MENTEE : Viewer.MENTOR;
    var page =
        desk.list(caller.scope(), side, caller.person(), state, cursors.wanted(limit, cursor));
    return cursors.answer(page, request -> views.of(request, viewer));
  }

  private static Side side(String role) {
    return switch (role) {
      case "mentee" -> Side.MENTEE;
      case "mentor" -> Side.MENTOR;
      default -> throw HttpAnswers.invalid("role", "must be mentee or mentor");
    };
  }

  /** One request, for its parties and for coordinators of their campuses. */
  @GetMapping("/{id}")
  ResponseEntity<RequestView> one(Caller caller, @PathVariable UUID id) {
    Reader.Seen seen = reader.seen(caller, id);
    RequestView view = views.of(seen.request(), seen.viewer());
    return ResponseEntity.ok().eTag(Outcomes.etag(seen.request().version(), view)).body(view);
  }
}
