package org.constellation.platform.http;

import java.util.function.Function;
import org.constellation.contracts.Refusal;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.springframework.http.HttpStatus;

/** From what became of a command to what the caller is told. */
public final class Outcomes {

  private Outcomes() {}

  /**
   * The changed aggregate, or the problem that says why not.
   *
   * @param status the status of each refusal, by one exhaustive switch of the service
   */
  public static <S> Versioned<S> require(Outcome<S> outcome, Function<Refusal, HttpStatus> status) {
    return switch (outcome) {
      case Outcome.Changed<S>(var now) -> now;
      case Outcome.Refused<S>(var reason) -> throw Problem.of(status.apply(reason), reason);
      case Outcome.Absent<S>() -> throw Problem.absent();
      case Outcome.Stale<S> _ -> throw Problem.stale();
    };
  }

  /** The entity tag of a version. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }
}
