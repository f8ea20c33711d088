package org.constellation.profile.checks;

import java.util.List;
import org.constellation.platform.http.Problem;

/** Faults as the answer 400 {@code invalid} with its {@code errors}. */
public final class HttpFaults {

  private HttpFaults() {}

  public static Problem problem(List<Fault> faults) {
    Problem problem = Problem.invalid("Some fields are not as they should be.");
    problem.getBody().setProperty("errors", faults);
    return problem;
  }

  public static Problem problem(String field, String message) {
    return problem(List.of(new Fault(field, message)));
  }

  /** Refuses when there are any. */
  public static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw problem(faults);
    }
  }
}
