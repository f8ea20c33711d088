package org.constellation.matching.assignment;

import java.util.BitSet;

/**
 * How many pairs a group of mentees is to have together, for example those who study online.
 *
 * @param mentees nobody is in two groups
 * @param least wanted at least, as far as that can be had
 * @param most never exceeded
 */
public record Quota(BitSet mentees, int least, int most) {

  public Quota {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("a quota from " + least + " to " + most);
    }
    mentees = (BitSet) mentees.clone();
  }
}
