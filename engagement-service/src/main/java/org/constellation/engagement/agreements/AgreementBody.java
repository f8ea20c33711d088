package org.constellation.engagement.agreements;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.engagement.engagements.AgreementWords;
import org.constellation.engagement.words.Line;
import org.constellation.engagement.words.Text;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * The terms.
 *
 * @param goals one to ten
 * @param cadence wish between two touches, a day to the campus's {@code checkInEvery}; absent for
 *     the campus's own
 */
public record AgreementBody(
    @Size(min = 1, max = 10) List<@Line(200) String> goals,
    @Text(1000) String expectations,
    @DurationMin(days = 1) @Nullable Duration cadence,
    Channel channel,
    @Text(1000) String confidentiality) {

  public AgreementBody {
    goals = goals.stream().map(String::strip).toList();
    expectations = expectations.strip();
    confidentiality = confidentiality.strip();
  }

  AgreementWords words() {
    return new AgreementWords(goals, expectations, cadence, channel, confidentiality);
  }
}
