package org.constellation.engagement.showing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.engagement.engagements.Agreement;
import org.constellation.engagement.engagements.AgreementWords;
import org.constellation.engagement.engagements.Side;
import org.jspecify.annotations.Nullable;

/**
 * The terms on the table.
 *
 * @param terms rises with each writing; consent names it
 * @param consents in the order mentee, mentor
 * @param agreedAt absent while a consent is missing
 */
public record AgreementView(
    int terms,
    List<String> goals,
    String expectations,
    @Nullable Duration cadence,
    Channel channel,
    String confidentiality,
    Side writtenBy,
    List<Side> consents,
    @Nullable Instant agreedAt) {

  static AgreementView of(Agreement agreement) {
    AgreementWords words = agreement.words();
    return new AgreementView(
        agreement.terms(),
        words.goals(),
        words.expectations(),
        words.cadence(),
        words.channel(),
        words.confidentiality(),
        agreement.writtenBy(),
        agreement.consents().stream().sorted().toList(),
        agreement.agreedAt());
  }
}
