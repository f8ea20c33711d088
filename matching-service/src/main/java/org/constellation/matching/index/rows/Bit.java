package org.constellation.matching.index.rows;

/**
 * Constants as bits. What they are numbered by is only in memory, and may change with the next
 * version.
 */
public final class Bit {

  private Bit() {}

  /** The number of a constant's bit. */
  @SuppressWarnings("EnumOrdinal")
  public static int of(Enum<?> constant) {
    return constant.ordinal();
  }
}
