package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.constellation.contracts.events.Relation;
import org.constellation.request.Cast;
import org.constellation.request.ledger.LedgerPeek;
import org.constellation.request.ledger.MentorLedger;
import org.constellation.request.quota.MenteeQuota;
import org.constellation.request.relations.StandingPeek;

/** What must hold once everything has come to rest: slots say exactly what requests are. */
final class Balance {

  private Balance() {}

  static void holds(House house, List<String> mentors) {
    List<Request> requests = house.requests();
    assertThat(requests).noneMatch(Opening.class::isInstance);
    assertThat(requests)
        .filteredOn(request -> request instanceof Refused || request instanceof Settling)
        .allMatch(request -> request.dueAt().isEmpty());
    for (String mentor : mentors) {
      MentorLedger ledger = house.ledger(mentor);
      UUID id = Cast.id(mentor);
      assertThat(LedgerPeek.waiting(ledger))
          .isEqualTo(ids(requests, id, Pending.class::isInstance));
      assertThat(LedgerPeek.taken(ledger)).isEqualTo(ids(requests, id, Accepted.class::isInstance));
      assertThat(ledger.unchecked()).isEmpty();
    }
    for (MenteeQuota quota : house.quotas()) {
      assertThat(quota.open())
          .isEqualTo(
              requests.stream()
                  .filter(Pending.class::isInstance)
                  .filter(request -> request.ask().pair().menteeId().equals(quota.menteeId()))
                  .map(request -> request.ask().requestId())
                  .collect(Collectors.toSet()));
    }
    house
        .standings()
        .forEach(standing -> {
          Relation card = StandingPeek.card(standing);
          Request latest =
              requests.stream()
                  .filter(r -> r.ask().requestId().equals(StandingPeek.latest(standing)))
                  .findFirst()
                  .orElseThrow();
          assertThat(card.state()).isEqualTo(expected(latest));
        });
  }

  private static Relation.State expected(Request latest) {
    return switch (latest) {
      case Pending _ -> Relation.State.ASKED;
      case Accepted _ -> Relation.State.ACTIVE;
      case Declined _ -> Relation.State.DECLINED;
      case Closed _, Withdrawn _, Expired _, Refused _ -> Relation.State.ENDED;
      case Opening _ -> throw new AssertionError("nothing rests while opening");
    };
  }

  private static Set<UUID> ids(List<Request> requests, UUID mentor, Predicate<Request> state) {
    return requests.stream()
        .filter(request -> request.ask().pair().mentorId().equals(mentor))
        .filter(state)
        .map(request -> request.ask().requestId())
        .collect(Collectors.toSet());
  }
}
