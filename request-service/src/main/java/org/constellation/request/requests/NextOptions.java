package org.constellation.request.requests;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.request.guidance.SmallerAsk;
import org.constellation.request.requests.RequestView.ReferralView;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee can do after a request came to nothing; the gateway adds recommendations.
 *
 * @param text a kind word on how to go on, English
 * @param referral whom the mentor handed the mentee on to
 * @param smallerAsk what costs a mentor less, absent for the smallest
 */
record NextOptions(
    UUID requestId,
    Need need,
    InteractionType interaction,
    String text,
    @Nullable ReferralView referral,
    @Nullable InteractionType smallerAsk) {

  /** Empty for a request that waits or was accepted: there is nothing to go on from. */
  static Optional<NextOptions> after(Request request, Views views) {
    return switch (request) {
      case Declined declined ->
          Optional.of(of(declined, views.referral(declined).orElse(null), afterDecline(declined)));
      case Expired expired ->
          Optional.of(
              of(
                  expired,
                  views.referral(expired).orElse(null),
                  "No answer came in time. That says nothing about you: the mentor was busy elsewhere."
                      + " Ask somebody else, or ask for something smaller."));
      case Withdrawn withdrawn ->
          Optional.of(
              of(
                  withdrawn,
                  null,
                  "You took this request back. Others can help with the same need."));
      case Opening _, Refused _, Pending _, Accepted _, Closed _ -> Optional.empty();
    };
  }

  private static NextOptions of(Request request, @Nullable ReferralView referral, String text) {
    Ask ask = request.ask();
    return new NextOptions(
        ask.requestId(),
        ask.need(),
        ask.interaction(),
        text,
        referral,
        SmallerAsk.than(ask.interaction()).orElse(null));
  }

  private static String afterDecline(Declined declined) {
    String kind =
        switch (declined.reason()) {
          case NO_TIME_NOW -> "This mentor has no time just now.";
          case NOT_MY_FIELD -> "This mentor feels that it is not their field.";
          case SOMEONE_FITS_BETTER -> "This mentor thinks that somebody else fits better.";
          case ENOUGH_PEOPLE -> "This mentor is with as many people as they can be.";
          case OTHER -> "This mentor could not say yes this time.";
        };
    return kind + " It was right to ask, and others can help with the same need.";
  }
}
