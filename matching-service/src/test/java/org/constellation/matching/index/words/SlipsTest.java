package org.constellation.matching.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SlipsTest {

  private final RandomGenerator chance = new SplittableRandom(1);

  @Test
  void exactly_the_words_at_a_distance_of_one_are_found() {
    TreeMap<String, String> words = new TreeMap<>();
    for (int i = 0; i < 3_000; i++) {
      String word = word();
      words.put(word, word);
    }
    for (int i = 0; i < 500; i++) {
      String wanted = word();
      Set<String> found = new TreeSet<>();
      Slips.find(words, wanted, found::add);
      assertThat(words.keySet())
          .filteredOn(word -> !word.equals(wanted) && Forms.isOneSlip(wanted, word))
          .as(wanted)
          .containsExactlyElementsOf(found.stream().filter(word -> !word.equals(wanted)).toList());
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + chance.nextInt(7); left > 0; left--) {
      word.append((char) ('a' + chance.nextInt(3)));
    }
    return word.toString();
  }
}
