package org.constellation.request.requests;

import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.request.HttpAnswers;
import org.constellation.request.WrongState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** No dead ends. */
@RestController
@MayCall(Role.MENTEE)
class NextOptionsController {

  private final Reader reader;
  private final Views views;

  NextOptionsController(RequestDesk desk, Views views) {
    this.reader = new Reader(desk);
    this.views = views;
  }

  /** How the mentee can go on after a decline, expiry or withdrawal; else 409. */
  @GetMapping("/api/v1/requests/{id}/next-options")
  ResponseEntity<NextOptions> options(Caller caller, @PathVariable UUID id) {
    Request request = reader.of(Side.MENTEE, caller, id).state();
    NextOptions options =
        NextOptions.after(request, views)
            .orElseThrow(() -> HttpAnswers.problem(new WrongState(request.shown().orElseThrow())));
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, "en").body(options);
  }
}
