package org.constellation.request.requests;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Problem;
import org.constellation.request.HttpAnswers;

/** Finds a request for somebody: as if it did not exist unless they have a part in it. */
final class Reader {

  private final RequestDesk desk;

  Reader(RequestDesk desk) {
    this.desk = desk;
  }

  /** A request with the one who looks at it. */
  record Seen(Versioned<Request> request, Viewer viewer) {}

  /** For a party, or a coordinator of one of the two campuses. */
  Seen seen(Caller caller, UUID id) {
    Versioned<Request> found = desk.find(caller.scope(), id).orElseThrow(Problem::absent);
    Viewer viewer = viewer(caller, found).orElseThrow(Problem::absent);
    return new Seen(found, viewer);
  }

  /** For the one side that may go on with it. */
  Versioned<Request> of(Side side, Caller caller, UUID id) {
    Versioned<Request> found = desk.find(caller.scope(), id).orElseThrow(Problem::absent);
    Side callers = found.state().ask().sideOf(caller.person()).orElseThrow(Problem::absent);
    if (callers != side) {
      throw HttpAnswers.wrongSide();
    }
    return found;
  }

  static Role role(Side side) {
    return switch (side) {
      case MENTEE -> Role.MENTEE;
      case MENTOR -> Role.MENTOR;
    };
  }

  private static Optional<Viewer> viewer(Caller caller, Versioned<Request> found) {
    Optional<Viewer> party =
        found
            .state()
            .ask()
            .sideOf(caller.person())
            .map(side ->
                switch (side) {
                  case MENTEE -> Viewer.MENTEE;
                  case MENTOR -> Viewer.MENTOR;
                });
    return party.or(
        () -> caller.has(Role.COORDINATOR) ? Optional.of(Viewer.COORDINATOR) : Optional.empty());
  }
}
