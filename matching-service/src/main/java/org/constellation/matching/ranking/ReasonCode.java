package org.constellation.matching.ranking;

/**
 * Every part of a score, with the most points it can give. The parts add up to 30,000 at most, so
 * that a score fits 15 bits; they are whole numbers, so that a sum does not depend on its order.
 * How much a part weighs beside the others is a choice of ours; what nobody has stated gives
 * nothing.
 *
 * <table>
 * <caption>The parts, the steps within them, and what they rest on</caption>
 * <tr><td>{@link #NEED}</td><td>named by the mentor in full, "any need" by half</td><td>networks
 *     answer different needs (Kram 1985; Higgins and Kram 2001; Montgomery's network maps)</td></tr>
 * <tr><td>{@link #OFFERS_THIS}</td><td>the asked interaction; without one, a micro interaction in
 *     full and any other by half</td><td>asks as contracts, courage ladder (product, L2, L8)</td></tr>
 * <tr><td>{@link #SHARED_SKILL}</td><td>at most 1,500 for one skill, by rarity: three rare ones give
 *     all</td><td>deep-level similarity is what predicts mentoring quality (Eby et al. 2013); by
 *     rarity among the mentors, as what few share says more (inverse document frequency, Spärck
 *     Jones 1972); that no single one gives all is a choice of ours</td></tr>
 * <tr><td>{@link #SHARED_INTEREST}</td><td>at most 750 for one, by rarity: two rare ones give
 *     all</td><td>as with skills</td></tr>
 * <tr><td>{@link #SHARED_FIELD}</td><td>40 % for sure and 60 % by rarity; half of that where the
 *     broad field alone is the same</td><td>as with skills; the sure share is a choice of ours: a
 *     common field is worth something where everybody has it; broad fields are the upper level of
 *     ISCED-F 2013</td></tr>
 * <tr><td>{@link #SHARED_INDUSTRY}</td><td>40 % for sure and 60 % by rarity</td><td>as with
 *     fields</td></tr>
 * <tr><td>{@link #SHARED_LANGUAGE}</td><td>by rarity, the rarest common one alone</td><td>as with
 *     skills; that there is one at all is a condition (product, A8)</td></tr>
 * <tr><td>{@link #SAME_CAMPUS}</td><td>same campus</td><td>ties form where people share a place and
 *     an organisation (McPherson, Smith-Lovin and Cook 2001)</td></tr>
 * <tr><td>{@link #WISHES_YOUR_MODE}</td><td>the mentor named the mentee's mode of study or
 *     work</td><td>audience wishes, modality parity (product, A3, L6)</td></tr>
 * <tr><td>{@link #TIME_OVERLAP}</td><td>hours a week that the mentor has stated and that are in the
 *     mentee's day (8 to 21, as mentees state none), full at 5; nothing where no hours are
 *     stated</td><td>product, A7; five hours leave a choice on each working day, a choice of
 *     ours</td></tr>
 * <tr><td>{@link #CHANNEL}</td><td>the mentor meets by one of the channels that the mentee wishes
 *     for; nothing for anybody when the mentee wishes for none</td><td>product, A7</td></tr>
 * <tr><td>{@link #NEAR_CIRCLE}</td><td>peers in full, the industry by three quarters, seniors by
 *     half, beyond by a quarter</td><td>product, A9: start with a peer and widen; even steps are a
 *     choice of ours</td></tr>
 * <tr><td>{@link #HAS_ROOM}</td><td>headroom: free places, full at 5</td><td>goodwill budget
 *     (product, A11, L5)</td></tr>
 * <tr><td>{@link #ANSWERS_SOON}</td><td>usual time to an answer: full within a day, none after a
 *     week or when unknown</td><td>honest response clock (product, L3)</td></tr>
 * <tr><td>{@link #SELDOM_ASKED}</td><td>the share of this month's asks that is left</td><td>goodwill
 *     budget (product, A11, L5)</td></tr>
 * <tr><td>{@link #SELDOM_SHOWN}</td><td>by how little they were shown lately, none from three times
 *     a fair share on</td><td>goodwill over months; exposure as
 *     what a ranking hands out (Singh and Joachims 2018)</td></tr>
 * <tr><td>{@link #WELCOMES_YOU}</td><td>equity correction: {@link Equity#lift} for who wishes for the
 *     mentee's mode or for anyone, while such mentees of the campus see fewer who do</td><td>modality
 *     parity (product, A10, L6); a controller on what was shown (Morik et al. 2020)</td></tr>
 * </table>
 */
public enum ReasonCode {
  NEED(5_000),
  OFFERS_THIS(2_000),
  SHARED_SKILL(4_500),
  SHARED_FIELD(2_000),
  SHARED_INDUSTRY(1_500),
  SHARED_INTEREST(1_500),
  SHARED_LANGUAGE(500),
  SAME_CAMPUS(1_000),
  WISHES_YOUR_MODE(1_000),
  TIME_OVERLAP(1_000),
  CHANNEL(500),
  NEAR_CIRCLE(2_000),
  HAS_ROOM(500),
  ANSWERS_SOON(1_000),
  SELDOM_ASKED(1_500),
  SELDOM_SHOWN(3_000),
  WELCOMES_YOU(1_500);

  /**
   * Rises whenever a part weighs otherwise or rests on something else, here or in {@link Scoring},
   * {@link Goodwill}, {@link CircleRule} or {@link Variety}: an answer tells it, to be given again.
   */
  public static final int WEIGHTS = 1;

  /** The most that all parts can give together. */
  public static final int HIGHEST_SCORE = 30_000;

  private final int most;

  ReasonCode(int most) {
    this.most = most;
  }

  public int most() {
    return most;
  }
}
