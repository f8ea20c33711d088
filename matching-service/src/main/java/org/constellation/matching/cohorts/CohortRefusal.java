package org.constellation.matching.cohorts;

import org.constellation.contracts.Refusal;

/** Every rule about cohorts that can say no. */
enum CohortRefusal implements Refusal {
  WRONG_STATE("wrong-state", "That cannot be done with the cohort as it stands."),
  NOT_IN_COHORT("not-in-cohort", "One of these mentees is not in the cohort."),
  PAIR_NOT_POSSIBLE(
      "pair-not-possible",
      "One of these mentors cannot be asked by the mentee now, or the pair is never to be."),
  MENTOR_WITHOUT_PLACE("mentor-without-place", "One of these mentors has no place left."),
  TOO_MANY_CHANGES(
      "too-many-changes", "As many pairs were changed by hand as can be. Choose anew.");

  private final String code;
  private final String explanation;

  CohortRefusal(String code, String explanation) {
    this.code = code;
    this.explanation = explanation;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
