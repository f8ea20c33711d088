package org.constellation.matching.index.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What somebody types to look for people, read ever more kindly: first every word as it stands;
 * then without the little words ("of", "für"); then with one slip in each word. The first reading
 * that finds anybody counts, so that slips do not bring others beside the very one.
 */
public record Wanting(List<String> words, boolean slips) {

  /** The readings of a text, the strictest first; none of an empty one. */
  public static List<Wanting> readings(String text) {
    List<String> words = Words.of(text).stream().distinct().toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> telling = words.stream().filter(word -> !Language.isLittle(word)).toList();
    List<String> kept = telling.isEmpty() ? words : telling;
    List<Wanting> readings = new ArrayList<>(List.of(new Wanting(words, false)));
    if (kept.size() < words.size()) {
      readings.add(new Wanting(kept, false));
    }
    readings.add(new Wanting(kept, true));
    return readings;
  }

  /** The terms that show one of the words. */
  public BitSet terms(String word, Vocabulary vocabulary) {
    return slips ? vocabulary.resembling(word) : vocabulary.showing(word);
  }
}
