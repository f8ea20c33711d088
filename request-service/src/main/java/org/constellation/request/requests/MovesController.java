package org.constellation.request.requests;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Outcomes;
import org.constellation.request.HttpAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the two sides answer each other. Every move is idempotent by the state it leads to. */
@RestController
@MayCall(Role.MENTOR)
@RequestMapping("/api/v1/requests/{id}")
class MovesController {

  private final RequestDesk desk;
  private final Reader reader;
  private final Views views;

  MovesController(RequestDesk desk, Views views) {
    this.desk = desk;
    this.reader = new Reader(desk);
    this.views = views;
  }

  /** Yes. 409 {@code mentor-full} leaves it pending; the engagement opens a moment later. */
  @PostMapping("/acceptance")
  ResponseEntity<RequestView> accept(
      Caller caller, @PathVariable UUID id, @RequestBody(required = false) @Nullable NoBody none) {
    return mentors(caller, id, desk::accept);
  }

  /** A kind no, with somebody else to ask if there is one. 409 {@code referral-not-possible}. */
  @PostMapping("/decline")
  ResponseEntity<RequestView> decline(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody DeclineBody body) {
    return mentors(caller, id, request -> desk.decline(request, body.decline()));
  }

  /** "Tell me more." At most five times; the expiry stays. 409 {@code too-many-questions}. */
  @PostMapping("/question")
  ResponseEntity<RequestView> question(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody QuestionBody body) {
    return mentors(caller, id, request -> desk.question(request, body.message()));
  }

  /** Names somebody who can help, after a decline or expiry. 409 {@code referral-not-possible}. */
  @PostMapping("/referral")
  ResponseEntity<RequestView> refer(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody ReferralBody body) {
    return mentors(caller, id, request -> desk.refer(request, body.referredMentorId()));
  }

  /** Answers the mentor's question. */
  @PostMapping("/answer")
  @MayCall(Role.MENTEE)
  ResponseEntity<RequestView> answer(
      Caller caller, @PathVariable UUID id, @Valid @RequestBody AnswerBody body) {
    return mentees(caller, id, request -> desk.answer(request, body.message()));
  }

  /** Takes the request back. */
  @PostMapping("/withdrawal")
  @MayCall(Role.MENTEE)
  ResponseEntity<RequestView> withdraw(
      Caller caller, @PathVariable UUID id, @RequestBody(required = false) @Nullable NoBody none) {
    return mentees(caller, id, desk::withdraw);
  }

  private ResponseEntity<RequestView> mentors(
      Caller caller, UUID id, Function<Versioned<Request>, Outcome<Request>> move) {
    return answer(move.apply(reader.of(Side.MENTOR, caller, id)), Viewer.MENTOR);
  }

  private ResponseEntity<RequestView> mentees(
      Caller caller, UUID id, Function<Versioned<Request>, Outcome<Request>> move) {
    return answer(move.apply(reader.of(Side.MENTEE, caller, id)), Viewer.MENTEE);
  }

  private ResponseEntity<RequestView> answer(Outcome<Request> outcome, Viewer viewer) {
    if (outcome instanceof Outcome.Refused<Request>(var reason)) {
      throw HttpAnswers.problem(reason);
    }
    Versioned<Request> now = Outcomes.require(outcome, HttpAnswers::status);
    RequestView view = views.of(now, viewer);
    return ResponseEntity.ok().eTag(Outcomes.etag(now.version(), view)).body(view);
  }
}
