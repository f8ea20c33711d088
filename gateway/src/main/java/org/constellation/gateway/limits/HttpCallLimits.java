package org.constellation.gateway.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.constellation.gateway.problems.HttpProblems;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a call against its caller and says in the headers how much is left. */
@Component
public final class HttpCallLimits {
  private final CallLimit persons;
  private final CallLimit addresses;
  private final HttpProblems problems;

  HttpCallLimits(LimitSettings settings, HttpProblems problems) {
    this.persons = new CallLimit(settings.personPolicy(), TimeMeter.SYSTEM_NANOTIME);
    this.addresses = new CallLimit(settings.anonymousPolicy(), TimeMeter.SYSTEM_NANOTIME);
    this.problems = problems;
  }

  /**
   * Takes one call.
   *
   * @param person who is signed in, if anybody; else the call is its address's
   * @return whether it may go on; if not, it has been answered
   */
  public boolean allow(
      @Nullable String person, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CallLimit limit = person == null ? addresses : persons;
    CallLimit.Taken taken = limit.take(person == null ? request.getRemoteAddr() : person);
    response.setHeader("RateLimit-Policy", limit.policy().header());
    response.setHeader("RateLimit", taken.header(limit.policy()));
    if (!taken.allowed()) {
      problems.write(
          request,
          response,
          new Problem(ProblemCode.TOO_MANY_CALLS, "Too many calls in a short time.", taken.next()));
    }
    return taken.allowed();
  }
}
