package org.constellation.request.requests;

import org.jspecify.annotations.Nullable;

/** The mentor did not help; they may still hand the mentee on to somebody who can. */
sealed interface Referable extends Settling permits Declined, Expired {

  /** Absent when nobody was named. */
  @Nullable Referral referral();

  Referable referredTo(Referral other);
}
