package org.constellation.matching.cohorts;

/**
 * How many of some mentees are to be paired.
 *
 * @param least as far as that can be had
 * @param most never exceeded
 */
record Group(Who who, int least, int most) {}
