package org.constellation.gateway.problems;

/** Carries a problem out of code that has no answer of its own to put it into. */
public final class Refused extends RuntimeException {
  private final transient Problem problem;

  public Refused(Problem problem, Throwable cause) {
    super(problem.detail(), cause);
    this.problem = problem;
  }

  public Refused(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
