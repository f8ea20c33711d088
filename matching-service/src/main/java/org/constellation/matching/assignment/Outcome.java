package org.constellation.matching.assignment;

/**
 * The chosen pairs, and how good they are.
 *
 * @param menteePrices of each mentee in points: what others lose by the mentee's being paired
 * @param prices what a place of each mentor costs in points. A further pair can add no more than
 *     what it is worth above the prices of both
 * @param unmet how many of the wanted minimums could not be had
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
public record Outcome(
    Assignment assignment,
    Certificate certificate,
    long[] menteePrices,
    long[] prices,
    long unmet) {}
