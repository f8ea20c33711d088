package org.constellation.request.quota;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.events.EventIds;
import org.constellation.request.AskRefusal;

/** The quotas of all mentees; each begins with the mentee's first ask. */
public final class Quotas {

  private final Aggregates<MenteeQuota, Void> quotas;

  public Quotas(Aggregates<MenteeQuota, Void> quotas) {
    this.quotas = quotas;
  }

  static UUID id(UUID menteeId) {
    return EventIds.named("quota", menteeId.toString());
  }

  /** Takes an open slot; the refusal when there is none to have. */
  public Optional<AskRefusal> take(String campus, UUID menteeId, UUID requestId, int limit) {
    UUID id = id(menteeId);
    Outcome<MenteeQuota> outcome =
        quotas.change(Scope.campus(campus), id, quota -> quota.take(requestId, limit));
    if (outcome instanceof Outcome.Absent) {
      var _ = quotas.create(id, null, MenteeQuota.none(menteeId, campus), List.of());
      outcome = quotas.change(Scope.campus(campus), id, quota -> quota.take(requestId, limit));
    }
    return switch (outcome) {
      case Outcome.Changed<MenteeQuota> _ -> Optional.empty();
      case Outcome.Refused<MenteeQuota>(var reason) -> Optional.of((AskRefusal) reason);
      case Outcome.Absent<MenteeQuota> _, Outcome.Stale<MenteeQuota> _ ->
          throw new IllegalStateException("a quota of another campus");
    };
  }

  /** Gives the slot back; without a quota there is nothing to give back. */
  public void release(String campus, UUID menteeId, UUID requestId) {
    if (quotas.change(Scope.campus(campus), id(menteeId), quota -> quota.release(requestId))
        instanceof Outcome.Refused) {
      throw new IllegalStateException("giving back is never refused");
    }
  }
}
