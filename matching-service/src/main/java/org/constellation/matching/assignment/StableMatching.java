package org.constellation.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Pairs that nobody would leave for each other: no mentee and mentor prefer one another to whom
 * they have (Gale and Shapley 1962, with several places a mentor). Whoever proposes gets the best
 * they can have in any stable matching, and exactly the same people are left over in all of them
 * (Roth 1986).
 */
public final class StableMatching {

  /** Nobody. */
  public static final int NONE = -1;

  private final int[][] mentees;
  private final int[][] mentors;
  private final int[] places;
  private final Ranks menteeRanks;
  private final Ranks mentorRanks;

  /**
   * Takes everybody's wishes.
   *
   * @param mentees each mentee's mentors, best first
   * @param mentors each mentor's mentees, best first; a pair counts where both name each other
   */
  public StableMatching(int[][] mentees, int[][] mentors, int[] places) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.places = places;
    this.menteeRanks = new Ranks(mentees);
    this.mentorRanks = new Ranks(mentors);
  }

  /** The mentor of each mentee, or {@link #NONE}, when mentees propose. */
  public int[] bestForMentees() {
    int[] mentorOf = nobody();
    int[] next = new int[mentees.length];
    List<PriorityQueue<Integer>> held = new ArrayList<>();
    Arrays.stream(mentors).forEach(_ -> held.add(new PriorityQueue<>(Comparator.reverseOrder())));
    Deque<Integer> proposing = everyone(mentees.length);
    while (!proposing.isEmpty()) {
      int mentee = proposing.remove();
      while (mentorOf[mentee] == NONE && next[mentee] < mentees[mentee].length) {
        int mentor = mentees[mentee][next[mentee]++];
        int rank = mentorRanks.of(mentor, mentee);
        if (rank == NONE) {
          continue;
        }
        mentorOf[mentee] = mentor;
        held.get(mentor).add(rank);
        if (held.get(mentor).size() > places[mentor]) {
          int dropped = mentors[mentor][held.get(mentor).remove()];
          mentorOf[dropped] = NONE;
          proposing.add(dropped);
        }
      }
    }
    return mentorOf;
  }

  /** The mentor of each mentee, or {@link #NONE}, when mentors propose. */
  public int[] bestForMentors() {
    int[] mentorOf = nobody();
    int[] next = new int[mentors.length];
    int[] left = places.clone();
    Deque<Integer> proposing = everyone(mentors.length);
    while (!proposing.isEmpty()) {
      int mentor = proposing.remove();
      while (left[mentor] > 0 && next[mentor] < mentors[mentor].length) {
        int mentee = mentors[mentor][next[mentor]++];
        int before = mentorOf[mentee];
        if (!prefers(mentee, mentor, before)) {
          continue;
        }
        mentorOf[mentee] = mentor;
        left[mentor]--;
        if (before != NONE) {
          left[before]++;
          proposing.add(before);
        }
      }
    }
    return mentorOf;
  }

  private boolean prefers(int mentee, int mentor, int before) {
    int rank = menteeRanks.of(mentee, mentor);
    return rank != NONE && (before == NONE || rank < menteeRanks.of(mentee, before));
  }

  private static Deque<Integer> everyone(int count) {
    Deque<Integer> all = new ArrayDeque<>();
    IntStream.range(0, count).forEach(all::add);
    return all;
  }

  private int[] nobody() {
    int[] mentorOf = new int[mentees.length];
    Arrays.fill(mentorOf, NONE);
    return mentorOf;
  }
}
