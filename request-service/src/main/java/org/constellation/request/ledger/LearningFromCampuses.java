package org.constellation.request.ledger;

import java.util.Optional;
import org.constellation.contracts.events.CampusCard;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.Handled;

/** Keeps campus cards, after the campus's ledgers show its limit of waiting asks. */
final class LearningFromCampuses implements Cards<CampusCard> {

  private final Cards<CampusCard> cards;
  private final Ledgers ledgers;

  LearningFromCampuses(Cards<CampusCard> cards, Ledgers ledgers) {
    this.cards = cards;
    this.ledgers = ledgers;
  }

  @Override
  public Optional<CampusCard> find(String key) {
    return cards.find(key);
  }

  @Override
  public Handled keep(CampusCard card) {
    boolean newer =
        cards.find(card.campus()).map(known -> known.version() < card.version()).orElse(true);
    if (newer) {
      ledgers.limitWaiting(card.campus(), card.policy().pendingAsks());
    }
    return cards.keep(card);
  }

  @Override
  public Handled forget(String key) {
    return cards.forget(key);
  }

  @Override
  public long count() {
    return cards.count();
  }
}
