package org.constellation.matching.assignment;

import java.util.Arrays;

/**
 * Who could be paired with whom, and what each pair is worth. Mentees and mentors are numbered from
 * 0; pairs are numbered in the order of their mentees.
 */
public final class Pairs implements Prospects {

  private final int mentors;
  private final int[] first;
  private final int[] mentor;
  private final int[] worth;

  private Pairs(int mentors, int[] first, int[] mentor, int[] worth) {
    this.mentors = mentors;
    this.first = first;
    this.mentor = mentor;
    this.worth = worth;
  }

  /**
   * Takes the pairs of each mentee in turn.
   *
   * @param mentors how many there are
   */
  public static Pairs.Builder of(int mentors) {
    return new Builder(mentors);
  }

  @Override
  public int mentees() {
    return first.length - 1;
  }

  @Override
  public int mentors() {
    return mentors;
  }

  /** Those that are worth something. */
  @Override
  public void of(int mentee, Visitor visitor) {
    for (int pair = first[mentee]; pair < first[mentee + 1]; pair++) {
      if (worth[pair] > 0) {
        visitor.prospect(mentor[pair], worth[pair]);
      }
    }
  }

  public int size() {
    return mentor.length;
  }

  /** The mentee's first pair; {@code first(mentees())} is the number of all pairs. */
  public int first(int mentee) {
    return first[mentee];
  }

  public int mentor(int pair) {
    return mentor[pair];
  }

  /** In points. */
  public int worth(int pair) {
    return worth[pair];
  }

  /** Collects pairs, mentee after mentee. */
  public static final class Builder {

    private final int mentors;
    private final int[] seenFor;
    private int[] first = new int[16];
    private int[] mentor = new int[64];
    private int[] worth = new int[64];
    private int mentees;
    private int size;

    private Builder(int mentors) {
      this.mentors = mentors;
      this.seenFor = new int[mentors];
    }

    /** From now on the pairs of one more mentee. */
    public Builder mentee() {
      if (mentees + 1 == first.length) {
        first = Arrays.copyOf(first, first.length * 2);
      }
      first[++mentees] = size;
      return this;
    }

    /**
     * A pair of the mentee begun last.
     *
     * @throws IllegalArgumentException when the two are a pair already or there is no such mentor
     */
    public Builder with(int mentorOf, int points) {
      if (mentees == 0 || mentorOf < 0 || mentorOf >= mentors || seenFor[mentorOf] == mentees) {
        throw new IllegalArgumentException(
            "no new pair of mentee " + (mentees - 1) + " and mentor " + mentorOf);
      }
      seenFor[mentorOf] = mentees;
      if (size == mentor.length) {
        mentor = Arrays.copyOf(mentor, size * 2);
        worth = Arrays.copyOf(worth, size * 2);
      }
      mentor[size] = mentorOf;
      worth[size++] = points;
      first[mentees] = size;
      return this;
    }

    public Pairs build() {
      return new Pairs(
          mentors,
          Arrays.copyOf(first, mentees + 1),
          Arrays.copyOf(mentor, size),
          Arrays.copyOf(worth, size));
    }
  }
}
