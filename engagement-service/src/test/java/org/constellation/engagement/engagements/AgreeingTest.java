package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.constellation.contracts.events.EngagementEvent.AgreementReached;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.junit.jupiter.api.Test;

class AgreeingTest {

  private static final Instant NOW = START.plusSeconds(60);

  private static Engagement written(Engagement before, AgreementWords words, Side by) {
    return Sample.made(before.on(new Command.WriteAgreement(words), by, NOW));
  }

  private static Agreement agreement(Engagement engagement) {
    return Objects.requireNonNull(engagement.story().agreement());
  }

  @Test
  void whoever_writes_consents_by_writing() {
    Engagement written = written(Sample.starting(), Sample.words(), Side.MENTOR);

    assertThat(agreement(written).consents()).containsExactly(Side.MENTOR);
    assertThat(agreement(written).terms()).isEqualTo(1);
    assertThat(written).isInstanceOf(Starting.class);
  }

  @Test
  void the_second_consent_makes_it_active_and_tells_both() {
    Engagement written = written(Sample.starting(), Sample.words(), Side.MENTOR);

    var decision = written.on(new Command.Consent(1), Side.MENTEE, NOW);

    assertThat(Sample.made(decision)).isInstanceOf(Active.class);
    assertThat(agreement(Sample.made(decision)).agreedAt()).isEqualTo(NOW);
    assertThat(Sample.events(decision)).hasExactlyElementsOfTypes(AgreementReached.class);
  }

  @Test
  void the_agreed_cadence_sets_the_next_check_in() {
    assertThat(Sample.active().rhythm().due()).contains(START.plus(Duration.ofDays(14)));
  }

  @Test
  void new_words_ask_the_other_side_anew() {
    Engagement rewritten = written(Sample.active(), Sample.words(null), Side.MENTEE);

    assertThat(rewritten).isInstanceOf(Active.class);
    assertThat(agreement(rewritten).terms()).isEqualTo(2);
    assertThat(agreement(rewritten).consents()).containsExactly(Side.MENTEE);
    assertThat(agreement(rewritten).agreedAt()).isNull();
  }

  @Test
  void the_old_cadence_holds_until_both_agree_to_another() {
    Active active = Sample.active();
    Active rewritten = (Active) written(active, Sample.words(null), Side.MENTEE);

    assertThat(rewritten.rhythm()).isEqualTo(active.rhythm());
    var agreed = (Active) Sample.made(rewritten.on(new Command.Consent(2), Side.MENTOR, NOW));
    assertThat(agreed.rhythm().due()).contains(START.plus(Duration.ofDays(28)));
  }

  @Test
  void the_same_words_again_by_the_same_side_change_nothing() {
    Engagement written = written(Sample.starting(), Sample.words(), Side.MENTOR);

    assertThat(written(written, Sample.words(), Side.MENTOR)).isEqualTo(written);
    assertThat(agreement(written(written, Sample.words(), Side.MENTEE)).terms()).isEqualTo(2);
  }

  @Test
  void consent_to_older_terms_is_refused() {
    Engagement rewritten =
        written(
            written(Sample.starting(), Sample.words(), Side.MENTOR),
            Sample.words(null),
            Side.MENTOR);

    assertThat(Sample.refusal(rewritten.on(new Command.Consent(1), Side.MENTEE, NOW)))
        .isEqualTo(Plain.TERMS_CHANGED);
  }

  @Test
  void consenting_twice_tells_once() {
    Active active = Sample.active();

    assertThat(Sample.events(active.on(new Command.Consent(1), Side.MENTOR, NOW))).isEmpty();
  }

  @Test
  void without_terms_there_is_nothing_to_consent_to() {
    assertThat(Sample.refusal(Sample.starting().on(new Command.Consent(1), Side.MENTEE, NOW)))
        .isEqualTo(new WrongState("STARTING"));
  }

  @Test
  void no_cadence_is_longer_than_the_campus_wishes() {
    var words = Sample.words(Duration.ofDays(28).plusSeconds(1));

    assertThat(
            Sample.refusal(
                Sample.starting().on(new Command.WriteAgreement(words), Side.MENTEE, NOW)))
        .isInstanceOf(Unfit.class);
  }
}
