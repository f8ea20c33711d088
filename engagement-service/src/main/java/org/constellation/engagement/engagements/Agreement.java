package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms on the table. Whoever writes them consents by writing; they hold when the other side
 * consents to the very same terms.
 *
 * @param terms 1, 2 … rises with each writing
 * @param agreedAt absent while a consent is missing
 */
public record Agreement(
    int terms,
    AgreementWords words,
    Side writtenBy,
    Set<Side> consents,
    @Nullable Instant agreedAt) {

  public Agreement {
    consents = Set.copyOf(consents);
  }

  static Agreement written(int terms, AgreementWords words, Side by) {
    return new Agreement(terms, words, by, Set.of(by), null);
  }

  boolean hasConsentOf(Side side) {
    return consents.contains(side);
  }

  /** The last consent makes it agreed. */
  Agreement consented(Side side, Instant now) {
    Set<Side> all = EnumSet.copyOf(consents);
    all.add(side);
    boolean agreed = all.size() == Side.values().length;
    return new Agreement(terms, words, writtenBy, all, agreed ? now : null);
  }
}
