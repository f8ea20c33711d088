package org.constellation.matching.index.words;

import java.util.NavigableMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that differ from another by one slip: a letter left out, added, another one, or two
 * neighbours swapped. Goes along the word and tries only letters that some word goes on with.
 */
final class Slips<V> {

  /** Shorter words have too many others beside them. */
  static final int SHORTEST = 4;

  private final NavigableMap<String, V> words;
  private final String word;
  private final Consumer<V> found;

  private Slips(NavigableMap<String, V> words, String word, Consumer<V> found) {
    this.words = words;
    this.word = word;
    this.found = found;
  }

  /** Shows what belongs to each word that is one slip away; some may be shown twice. */
  static <V> void find(NavigableMap<String, V> words, String word, Consumer<V> found) {
    if (word.length() >= SHORTEST) {
      new Slips<>(words, word, found).find();
    }
  }

  private void find() {
    for (int at = 0; at <= word.length(); at++) {
      String before = word.substring(0, at);
      String after = word.substring(at);
      if (!goesOn(words.ceilingKey(before), before)) {
        return;
      }
      if (!after.isEmpty()) {
        show(before + after.substring(1));
      }
      if (after.length() > 1) {
        show(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
      otherLetters(before, after);
    }
  }

  private void otherLetters(String before, String after) {
    String next = words.higherKey(before);
    while (next != null && goesOn(next, before)) {
      char letter = next.charAt(before.length());
      show(before + letter + after);
      if (!after.isEmpty()) {
        show(before + letter + after.substring(1));
      }
      next = words.ceilingKey(before + (char) (letter + 1));
    }
  }

  private static boolean goesOn(@Nullable String word, String before) {
    return word != null && word.startsWith(before);
  }

  private void show(String candidate) {
    V value = words.get(candidate);
    if (value != null) {
      found.accept(value);
    }
  }
}
