package org.constellation.matching.ranking;

/**
 * All that mentors are ranked by, beside their cards and loads: the points' table, whose version is
 * {@link ReasonCode#WEIGHTS}, and what is frozen for an epoch.
 *
 * @param version tells one from another: the table's version, the epoch of the correction ({@code
 *     off} without) and a digest of the rarities. By the same one, the same cards give the same
 *     answer
 */
public record Weighing(Rarity rarity, Equity equity, String version) {

  public static Weighing of(Rarity rarity, Equity equity) {
    String epoch = equity.on() ? Long.toString(equity.epoch()) : "off";
    String version = ReasonCode.WEIGHTS + "." + epoch + "." + rarity.digest();
    return new Weighing(rarity, equity, version);
  }
}
