package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.constellation.matching.index.rows.Chosen;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.index.rows.Sums;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;

/**
 * Points for what the mentee shares with some of the mentors, added up tag by tag for one part at a
 * time: those of skills in the lower half of an int, all others in the upper.
 */
final class Shared {

  private record Tagged(Rows rows, int points) {}

  private final List<Tagged> skills;
  private final List<Tagged> interests;
  private final List<Tagged> languages;

  /** Field, industry and channel: at most one of each. */
  private final List<Tagged> work;

  private final Sums sums;
  private final long[] speakers = new long[Part.WORDS];
  private final long[] both = new long[Part.WORDS];
  private final long[] spare = new long[Part.WORDS];

  /**
   * @param chosen whose points are added up
   */
  Shared(Scoring scoring, State state, Terms terms, Chosen chosen) {
    sums = new Sums(chosen);
    skills = tagged(scoring.skills(), Terms.Kind.SKILL, state, terms);
    interests = tagged(scoring.interests(), Terms.Kind.INTEREST, state, terms);
    work = new ArrayList<>(tagged(fields(scoring, terms), Terms.Kind.FIELD, state, terms));
    work.addAll(tagged(scoring.industries(), Terms.Kind.INDUSTRY, state, terms));
    work.addAll(channels(scoring, state));
    languages = new ArrayList<>(tagged(scoring.languages(), Terms.Kind.LANGUAGE, state, terms));
    languages.sort(Comparator.comparingInt(Tagged::points).reversed());
  }

  private static Map<String, Integer> fields(Scoring scoring, Terms terms) {
    Map<String, Integer> points = new HashMap<>();
    terms.named(Terms.Kind.FIELD).keySet().forEach(name -> points.put(name, scoring.field(name)));
    return points;
  }

  /** Whoever meets by any of the wished channels gets the points once. */
  private static List<Tagged> channels(Scoring scoring, State state) {
    List<Rows> sets =
        scoring.channels().stream().map(channel -> state.rows(Terms.of(channel))).toList();
    return switch (sets.size()) {
      case 0 -> List.of();
      case 1 -> List.of(new Tagged(sets.getFirst(), ReasonCode.CHANNEL.most()));
      default ->
          List.of(new Tagged(Rows.union(sets, state.parts.length), ReasonCode.CHANNEL.most()));
    };
  }

  private static List<Tagged> tagged(
      Map<String, Integer> worth, Terms.Kind kind, State state, Terms terms) {
    List<Tagged> tagged = new ArrayList<>();
    worth.forEach((name, points) -> {
      Rows rows = state.rows(terms.find(kind, name));
      if (points > 0 && rows.count() > 0) {
        tagged.add(new Tagged(rows, points));
      }
    });
    return tagged;
  }

  /** Shows every set with what it is worth. */
  void forEach(ObjIntConsumer<Rows> each) {
    Stream.of(skills, interests, work, languages)
        .flatMap(List::stream)
        .forEach(tag -> each.accept(tag.rows(), tag.points()));
  }

  /**
   * Adds up for the chosen rows of a part.
   *
   * @param bits the same rows
   */
  void add(int part, long[] bits) {
    sums.begin();
    visit(skills, part, false, ReasonCode.SHARED_SKILL.most());
    visit(interests, part, true, ReasonCode.SHARED_INTEREST.most());
    visit(work, part, true, Integer.MAX_VALUE);
    System.arraycopy(bits, 0, speakers, 0, Part.WORDS);
    for (int i = 0; i < languages.size(); i++) {
      Tagged language = languages.get(i);
      long[] those = language.rows().bits(part, spare);
      if (i == languages.size() - 1) {
        Part.and(speakers, those);
      } else {
        System.arraycopy(speakers, 0, both, 0, Part.WORDS);
        Part.and(both, those);
        sums.set(language.points(), true, Integer.MAX_VALUE);
        sums.addIn(both);
        Part.andNot(speakers, those);
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

  private void visit(List<Tagged> tags, int part, boolean upper, int most) {
    for (int i = 0; i < tags.size(); i++) {
      sums.set(tags.get(i).points(), upper, most);
      tags.get(i).rows().addPoints(part, sums);
    }
  }

  /** The points of a chosen row, by its place; they are forgotten by that. */
  int take(int place) {
    return sums.take(place);
  }
}
