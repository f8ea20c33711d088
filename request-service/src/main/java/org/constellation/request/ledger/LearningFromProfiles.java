package org.constellation.request.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.Handled;

/**
 * Keeps profile cards, the mentor's ledger first: were the card kept first, a crash in between
 * would make the next delivery a duplicate and the ledger never learn.
 */
final class LearningFromProfiles implements Cards<ProfileCard> {

  private final Cards<ProfileCard> cards;
  private final Ledgers ledgers;

  LearningFromProfiles(Cards<ProfileCard> cards, Ledgers ledgers) {
    this.cards = cards;
    this.ledgers = ledgers;
  }

  @Override
  public Optional<ProfileCard> find(String key) {
    return cards.find(key);
  }

  @Override
  public Handled keep(ProfileCard card) {
    ledgers.learn(card);
    return cards.keep(card);
  }

  @Override
  public List<Handled> keepAll(List<ProfileCard> many) {
    ledgers.learnAll(many);
    return cards.keepAll(many);
  }

  @Override
  public Handled forget(String key) {
    ledgers.forget(UUID.fromString(key));
    return cards.forget(key);
  }

  @Override
  public long count() {
    return cards.count();
  }
}
