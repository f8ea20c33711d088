package org.constellation.request;

/**
 * The request is in a state in which this cannot be done.
 *
 * @param state what it is instead, by the business clock at the call
 */
public record WrongState(RequestState state) implements RequestRefusal {

  @Override
  public String code() {
    return "wrong-state";
  }

  @Override
  public String explanation() {
    return "This cannot be done any more, or not yet.";
  }
}
