package org.constellation.matching.ranking;

/**
 * All that mentors are ranked by, beside their cards and loads: the points' table, whose version is
 * {@link ReasonCode#WEIGHTS}, and what is frozen for an epoch.
 *
 * @param version tells one from another: the table's version, the epoch of the correction and a
 *     digest of the rarities. By the same one, the same cards give the same answer
 */
public record Weighing(Rarity rarity, Equity equity, String version) {

  public static Weighing of(Rarity rarity, Equity equity) {
    String version = ReasonCode.WEIGHTS + "." + equity.epoch() + "." + rarity.digest();
    return new Weighing(rarity, equity, version);
  }
}
