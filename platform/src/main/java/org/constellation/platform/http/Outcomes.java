package org.constellation.platform.http;

import java.util.function.Function;
import org.constellation.contracts.Refusal;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventIds;
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

  /**
   * The entity tag of a version as somebody sees it. The same version looks different to others,
   * and changes with what it shows of other aggregates or of the time; {@code If-Match} heeds the
   * version alone.
   *
   * @param view equal views are printed alike
   */
  public static String etag(long version, Object view) {
    String digest = EventIds.named("view", view.toString()).toString().substring(0, 8);
    return "\"" + version + "-" + digest + "\"";
  }

  /** The entity tag of a version that looks the same to everybody who may see it. */
  public static String etag(long version) {
    return "\"" + version + "\"";
  }
}
