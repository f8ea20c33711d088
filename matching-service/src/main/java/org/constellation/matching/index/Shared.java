package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;

/**
 * Points for what the mentee shares with some of the mentors, added up tag by tag for one part at a
 * time: those of skills in the lower half of an int, those of interests and languages in the upper.
 */
final class Shared implements Rows.Visitor {

  private static final int HALF = 16;
  private static final int MASK = (1 << HALF) - 1;

  private record Tagged(Rows rows, int points) {}

  private final List<Tagged> skills;
  private final List<Tagged> interests;
  private final List<Tagged> languages;
  private final int[] sums = new int[Part.ROWS];
  private final long[] speakers = new long[Part.WORDS];
  private final long[] spare = new long[Part.WORDS];
  private int points;
  private int shift;
  private int most;

  Shared(Scoring scoring, State state, Terms terms) {
    skills = tagged(scoring.skills(), Terms.Kind.SKILL, state, terms);
    interests = tagged(scoring.interests(), Terms.Kind.INTEREST, state, terms);
    languages = new ArrayList<>(tagged(scoring.languages(), Terms.Kind.LANGUAGE, state, terms));
    languages.sort(Comparator.comparingInt(Tagged::points).reversed());
  }

  private static List<Tagged> tagged(
      Map<String, Integer> worth, Terms.Kind kind, State state, Terms terms) {
    return worth.entrySet().stream()
        .map(tag -> new Tagged(state.rows(terms.find(kind, tag.getKey())), tag.getValue()))
        .filter(tag -> tag.points() > 0 && tag.rows().count() > 0)
        .toList();
  }

  /** Adds up for those rows of a part that are in the bitmap. */
  void add(int part, long[] bits) {
    visit(skills, part, bits, 0, ReasonCode.SHARED_SKILL.most());
    visit(interests, part, bits, HALF, ReasonCode.SHARED_INTEREST.most());
    shift = HALF;
    most = MASK;
    System.arraycopy(bits, 0, speakers, 0, Part.WORDS);
    for (int i = 0; i < languages.size(); i++) {
      Tagged language = languages.get(i);
      long[] speaking = language.rows().bits(part, spare);
      if (i == languages.size() - 1) {
        Part.and(speakers, speaking);
      } else {
        points = language.points();
        language.rows().visit(speakers, part, this);
        Part.andNot(speakers, speaking);
      }
    }
  }

  /** Those who share the commonest language of the mentee alone: most do, so they are not added. */
  long[] speakers() {
    return speakers;
  }

  /** What that is worth. */
  int speakersPoints() {
    return languages.isEmpty() ? 0 : languages.getLast().points();
  }

  private void visit(List<Tagged> tags, int part, long[] bits, int toShift, int atMost) {
    shift = toShift;
    most = atMost;
    for (int i = 0; i < tags.size(); i++) {
      points = tags.get(i).points();
      tags.get(i).rows().visit(bits, part, this);
    }
  }

  @Override
  public void row(int at) {
    int sum = sums[at];
    int before = (sum >>> shift) & MASK;
    sums[at] = sum + ((Math.min(before + points, most) - before) << shift);
  }

  /** The points of a row, which are forgotten by that. */
  int take(int at) {
    int sum = sums[at];
    sums[at] = 0;
    return (sum & MASK) + (sum >>> HALF);
  }
}
