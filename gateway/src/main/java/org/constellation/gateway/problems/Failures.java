package org.constellation.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;

/** What a failure that reached the container means to the caller. */
final class Failures {
  private static final Duration KEYS_RETRY = Duration.ofSeconds(5);

  private Failures() {}

  static Problem problemOf(int status, @Nullable Throwable failure) {
    if (isIdentityProviderAway(failure)) {
      return new Problem(
          ProblemCode.UNAVAILABLE, "Tokens cannot be checked at the moment.", KEYS_RETRY);
    }
    ProblemCode code = ProblemCode.of(status);
    return new Problem(code, detail(code));
  }

  /** Spring reports "no keys to check the token with" as an exception of this type, not as 401. */
  private static boolean isIdentityProviderAway(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof AuthenticationServiceException) {
        return true;
      }
    }
    return false;
  }

  private static String detail(ProblemCode code) {
    return switch (code) {
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address does not take this method.";
      case NOT_ACCEPTABLE -> "This address cannot answer in the form that was asked for.";
      case UNSUPPORTED_MEDIA_TYPE -> "This address does not take this kind of body.";
      case TOO_LARGE -> "The request is larger than this address takes.";
      case UNAUTHENTICATED -> "This needs a signed-in person.";
      case FORBIDDEN -> "This person may not do this.";
      case MALFORMED -> "The request does not follow HTTP's rules.";
      case INVALID -> "Some fields are not as they should be.";
      case TOO_MANY_CALLS -> "Too many calls in a short time.";
      case UNAVAILABLE -> "This part is not available at the moment.";
      case UNEXPECTED -> "The fault is on our side and has been noted.";
    };
  }
}
