package org.constellation.request.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.util.List;
import java.util.Map;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.Handled;
import org.constellation.platform.events.InMemoryCards;
import org.constellation.request.Cast;
import org.constellation.request.TestClock;
import org.constellation.request.people.People;
import org.junit.jupiter.api.Test;

class LearningTest {

  private final TestClock clock = new TestClock();
  private final InMemoryCards<ProfileCard> profiles = new InMemoryCards<>();
  private final InMemoryCards<CampusCard> campuses = new InMemoryCards<>();
  private final Ledgers ledgers =
      new Ledgers(
          new InMemoryAggregates<>(LedgerConfiguration.LEDGERS, clock),
          new People(profiles, campuses),
          clock);
  private final LearningFromProfiles fromProfiles = new LearningFromProfiles(profiles, ledgers);
  private final LearningFromCampuses fromCampuses = new LearningFromCampuses(campuses, ledgers);

  private static ProfileCard mona(long version, int places) {
    Offering offering = Cast.offering(Map.of(CV_REVIEW, places), places, 4, Visibility.CAMPUS);
    return Cast.mentor("mona", Cast.NORTH, version, offering);
  }

  private MentorLedger ledger() {
    return ledgers.find(Scope.SERVICE, Cast.id("mona")).orElseThrow().state();
  }

  @Test
  void a_card_with_an_offering_opens_a_ledger_and_newer_ones_change_it() {
    fromProfiles.keep(mona(2, 1));
    fromProfiles.keep(mona(3, 5));
    assertThat(ledger().freeInAll()).isEqualTo(5);

    assertThat(fromProfiles.keep(mona(2, 1))).isEqualTo(Handled.DUPLICATE);
    assertThat(ledger().freeInAll()).isEqualTo(5);
    assertThat(fromProfiles.find(Cast.id("mona").toString())).contains(mona(3, 5));
  }

  @Test
  void who_offers_nothing_has_no_ledger_and_who_stops_offering_keeps_an_empty_one() {
    fromProfiles.keep(Cast.mentee("ada", Cast.NORTH, false));
    assertThat(ledgers.find(Scope.SERVICE, Cast.id("ada"))).isEmpty();

    fromProfiles.keep(mona(2, 1));
    fromProfiles.forget(Cast.id("mona").toString());
    assertThat(ledger().free(CV_REVIEW)).isZero();
    assertThat(fromProfiles.count()).isOne();
  }

  @Test
  void the_campuss_limit_is_learnt_whichever_card_comes_first() {
    fromProfiles.keep(mona(2, 1));
    fromCampuses.keep(Cast.campus(Cast.NORTH, 1, Cast.policy(5, 7)));
    assertThat(ledger().room().pendingLimit()).isEqualTo(7);

    fromCampuses.keep(Cast.campus(Cast.NORTH, 2, Cast.policy(5, 8)));
    fromCampuses.keep(Cast.campus(Cast.NORTH, 1, Cast.policy(5, 7)));
    assertThat(ledger().room().pendingLimit()).isEqualTo(8);
    fromProfiles.keep(mona(3, 1));
    assertThat(ledger().room().pendingLimit()).isEqualTo(8);
  }

  @Test
  void of_many_cards_that_come_together_the_newest_counts() {
    var handled = fromProfiles.keepAll(List.of(mona(2, 1), mona(4, 3), mona(3, 2)));

    assertThat(handled).hasSize(3);
    assertThat(ledger().room().version()).isEqualTo(4);
    fromProfiles.keepAll(List.of(mona(1, 9), mona(5, 4)));
    assertThat(ledger().room().version()).isEqualTo(5);
  }
}
