package org.constellation.contracts.vocabulary;

import java.time.Duration;

/** What exactly is asked of a mentor; mentors agree to each type beforehand. */
public enum InteractionType {
  QUICK_QUESTION(Spectrum.MICRO, Duration.ofMinutes(20)),
  CV_REVIEW(Spectrum.MICRO, Duration.ofMinutes(45)),
  MOCK_INTERVIEW(Spectrum.MICRO, Duration.ofMinutes(60)),
  CAREER_CONVERSATION(Spectrum.ADVISORY, Duration.ofMinutes(90)),
  PROJECT_FEEDBACK(Spectrum.ADVISORY, Duration.ofHours(3)),
  INTERNSHIP_SEARCH(Spectrum.ADVISORY, Duration.ofHours(4)),
  GROUP_SESSION(Spectrum.ADVISORY, Duration.ofHours(2)),
  JOB_SHADOWING(Spectrum.EXPERIENTIAL, Duration.ofHours(8)),
  WORKPLACE_VISIT(Spectrum.EXPERIENTIAL, Duration.ofHours(4)),
  SHORT_TERM_PROJECT(Spectrum.EXPERIENTIAL, Duration.ofHours(16)),
  ONGOING_MENTORING(Spectrum.DEVELOPMENTAL, Duration.ofHours(18)),
  SPONSORSHIP(Spectrum.DEVELOPMENTAL, Duration.ofHours(12));

  private final Spectrum spectrum;
  private final Duration timeCost;

  InteractionType(Spectrum spectrum, Duration timeCost) {
    this.spectrum = spectrum;
    this.timeCost = timeCost;
  }

  public Spectrum spectrum() {
    return spectrum;
  }

  /** What a mentor should expect to give in all, over the whole interaction. */
  public Duration timeCost() {
    return timeCost;
  }

  /** Micro interactions have no cadence: they are asked once whether they happened. */
  public boolean hasCadence() {
    return spectrum != Spectrum.MICRO && this != GROUP_SESSION;
  }
}
