package org.constellation.matching.index;

import java.util.Arrays;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/** All words in order, each with the terms that show it. Readers at any time. */
final class Vocabulary {

  private final ConcurrentNavigableMap<String, int[]> words = new ConcurrentSkipListMap<>();

  void add(String word, int term) {
    words.merge(
        word,
        new int[] {term},
        (known, more) -> {
          int[] all = Arrays.copyOf(known, known.length + 1);
          all[known.length] = more[0];
          return all;
        });
  }

  /** The terms that show a word that begins so, each once. */
  int[] beginningWith(String prefix) {
    return words.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
        .flatMapToInt(IntStream::of)
        .distinct()
        .toArray();
  }
}
