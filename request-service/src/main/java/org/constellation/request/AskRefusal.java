package org.constellation.request;

/** Every rule of this service that can say no. */
public enum AskRefusal implements RequestRefusal {
  NOT_OFFERED("not-offered", "This mentor does not offer that interaction."),
  MENTOR_PAUSED("mentor-paused", "This mentor takes no new requests at the moment."),
  MENTOR_PENDING_FULL(
      "mentor-pending-full", "As many requests wait at this mentor as may. Try another mentor."),
  MENTOR_MONTHLY_FULL(
      "mentor-monthly-full", "This mentor got as many requests this month as they agreed to."),
  TOO_MANY_OPEN_REQUESTS(
      "too-many-open-requests", "You have as many open requests as your campus allows."),
  ALREADY_ASKED(
      "already-asked", "You have an open request to this mentor, or work together already."),
  MENTOR_FULL("mentor-full", "All places that were offered are taken. The request stays open."),
  /** Never told over HTTP: the request's own state says what happened. */
  NOT_WAITING("not-waiting", "This request does not wait at the mentor any more."),
  REFERRAL_NOT_POSSIBLE(
      "referral-not-possible", "The mentee cannot ask that person for this interaction."),
  TOO_MANY_QUESTIONS("too-many-questions", "You asked back as often as you may. Please decide.");

  private final String code;
  private final String explanation;

  AskRefusal(String code, String explanation) {
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
