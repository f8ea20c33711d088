package org.constellation.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.Refused;
import org.constellation.gateway.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shelves of all services on which they set aside what they could not handle. */
@Component
final class HttpShelves {
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final String SHELF = "/internal/operations/";
  private static final Set<String> STATES = Set.of("WAITING", "REPLAYED", "SKIPPED");
  private static final Joined.Order LETTERS = new Joined.Order("failedAt", "deadLetterId");
  private static final Joined.Order PARKED = new Joined.Order("since", "parkedId");

  private final HttpServiceCalls calls;
  private final HttpSeal seal;

  HttpShelves(HttpServiceCalls calls, HttpSeal seal) {
    this.calls = calls;
    this.seal = seal;
  }

  /** From the parameters of a list; 400 when one of them is none. */
  Stretch stretch(@Nullable String limit, @Nullable String cursor) {
    return Stretch.of(limit, cursor, seal);
  }

  Joined deadLetters(
      @Nullable String service, List<String> states, Stretch wanted, HttpServletRequest caller) {
    if (!STATES.containsAll(states)) {
      throw new Refused(Problem.invalid("state", "must be one of " + STATES));
    }
    String path = SHELF + "dead-letters?" + wanted.query() + "&state=" + String.join(",", states);
    return Joined.of(
        calls.getFromEach(asked(service), path, caller, DEADLINE), LETTERS, wanted.limit(), seal);
  }

  Joined parked(@Nullable String service, Stretch wanted, HttpServletRequest caller) {
    String path = SHELF + "parked?" + wanted.query();
    return Joined.of(
        calls.getFromEach(asked(service), path, caller, DEADLINE), PARKED, wanted.limit(), seal);
  }

  private static List<Service> asked(@Nullable String service) {
    return service == null
        ? Service.DEPLOYED
        : Service.named(service)
            .map(List::of)
            .orElseThrow(() -> new Refused(Problem.invalid("service", "is none of ours")));
  }
}
