package org.constellation.engagement.engagements;

import org.constellation.contracts.Refusal;

/** Why an engagement says no. */
public sealed interface EngagementRefusal extends Refusal {

  /**
   * Not in this state.
   *
   * @param state the present state
   */
  record WrongState(String state) implements EngagementRefusal {
    static WrongState in(Engagement engagement) {
      return new WrongState(engagement.stateName());
    }

    static WrongState in(Session session) {
      return new WrongState(session.state().name());
    }

    @Override
    public String code() {
      return "wrong-state";
    }

    @Override
    public String explanation() {
      return "This cannot be done as it stands now.";
    }
  }

  /** What was sent cannot be meant. */
  record Unfit(String field, String message) implements EngagementRefusal {
    @Override
    public String code() {
      return "invalid";
    }

    @Override
    public String explanation() {
      return "Some fields are not as they should be.";
    }
  }

  /** Everything that needs no more words. */
  enum Plain implements EngagementRefusal {
    TERMS_CHANGED("terms-changed", "The terms were written anew since you read them."),
    TOO_MANY_SESSIONS("too-many-sessions", "An engagement holds 200 sessions at most."),
    TOO_MANY_CHECK_INS("too-many-check-ins", "An engagement holds 500 check-ins at most."),
    KEY_REUSED("idempotency-key-reused", "This Idempotency-Key was used for another body."),
    NO_SUCH_SESSION("not-found", "There is nothing here that you may see."),
    ROLE_MISSING("forbidden", "Your role does not allow this.");

    private final String code;
    private final String explanation;

    Plain(String code, String explanation) {
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
}
