package org.constellation.request.requests;

import org.constellation.request.ledger.Claim;
import org.constellation.request.ledger.Release;
import org.constellation.request.relations.News;

/** One step of a saga; doing it twice is the same as doing it once. */
sealed interface Step {

  /** A waiting slot and an ask of the month at the mentor's ledger; may be refused. */
  record TakeWaiting(Claim claim) implements Step {}

  /** An open slot at the mentee's quota; may be refused. */
  record TakeOpen(int limit) implements Step {}

  record TellRelation(News news) implements Step {}

  /** It did not get through: in case another try of the same ask told so. */
  record RetractRelation() implements Step {}

  /** The request becomes pending. */
  record Arrive() implements Step {}

  record ReleaseAtMentor(Release release) implements Step {}

  record ReleaseAtMentee() implements Step {}

  /** The request notes that nothing is left to do. */
  record Settle() implements Step {}
}
