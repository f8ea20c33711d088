package org.constellation.matching.ranking;

/**
 * Every part of a score, with the most points it can give. The parts add up to 30,000 at most, so
 * that a score fits 15 bits; they are whole numbers, so that a sum does not depend on its order.
 *
 * <table>
 * <caption>The parts and what they rest on</caption>
 * <tr><td>{@link #NEED}</td><td>named by the mentor in full, "any need" by half</td><td>networks
 *     answer different needs (Kram 1985; Higgins and Kram 2001; Montgomery's network maps)</td></tr>
 * <tr><td>{@link #OFFERS_THIS}</td><td>the asked interaction; without one, a micro interaction in
 *     full and any other by half</td><td>asks as contracts, courage ladder (product, L2, L8)</td></tr>
 * <tr><td>{@link #SHARED_SKILL}, {@link #SHARED_FIELD}, {@link #SHARED_INDUSTRY}, {@link
 *     #SHARED_INTEREST}, {@link #SHARED_LANGUAGE}</td><td>weighted by rarity among the mentors: what
 *     few share says more (inverse document frequency, Spärck Jones 1972)</td><td>deep-level
 *     similarity is what predicts mentoring quality (Eby et al. 2013)</td></tr>
 * <tr><td>{@link #SAME_CAMPUS}</td><td>same campus</td><td>common ground</td></tr>
 * <tr><td>{@link #WISHES_YOUR_MODE}</td><td>the mentor named the mentee's mode of study or
 *     work</td><td>audience wishes, modality parity (product, A3, L6)</td></tr>
 * <tr><td>{@link #TIME_OVERLAP}</td><td>hours a week that both can meet, full at 20</td><td>product,
 *     A7</td></tr>
 * <tr><td>{@link #NEAR_CIRCLE}</td><td>widening from the peer outwards</td><td>product, A9: start
 *     with a peer</td></tr>
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
  TIME_OVERLAP(1_500),
  NEAR_CIRCLE(2_000),
  HAS_ROOM(500),
  ANSWERS_SOON(1_000),
  SELDOM_ASKED(1_500),
  SELDOM_SHOWN(3_000),
  WELCOMES_YOU(1_500);

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
