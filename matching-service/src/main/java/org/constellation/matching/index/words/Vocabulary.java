package org.constellation.matching.index.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All words in order, each with the terms that show it: numbers that mean something to whoever adds
 * them. Only ever grows. Readers at any time.
 */
public final class Vocabulary {

  /** A key with its node and its terms, beside its letters. */
  private static final long ENTRY = 120;

  private final ConcurrentNavigableMap<String, int[]> words = new ConcurrentSkipListMap<>();
  private final ConcurrentNavigableMap<String, int[]> umlauts = new ConcurrentSkipListMap<>();
  private final Map<Language, ConcurrentNavigableMap<String, int[]>> stems = new LinkedHashMap<>();

  public Vocabulary() {
    for (Language language : Language.ALL) {
      stems.put(language, new ConcurrentSkipListMap<>());
    }
  }

  /** A word that has other forms. */
  public void add(String word, int term) {
    addName(word, term);
    if (hasForms(word)) {
      stems.forEach((language, all) -> add(all, language.stem(word), term));
    }
  }

  private static boolean hasForms(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  /** A word that has none: who looks for Maria does not mean Mario. */
  public void addName(String word, int term) {
    add(words, word, term);
    String plain = Language.umlautsAsOne(word);
    if (!plain.equals(word)) {
      add(umlauts, plain, term);
    }
    if (word.charAt(0) == '.') {
      addName(word.substring(1), term); // nobody has to type the dot
    }
  }

  private static void add(Map<String, int[]> all, String word, int term) {
    all.merge(
        word,
        new int[] {term},
        (known, more) -> known[known.length - 1] == term ? known : joined(known, more));
  }

  private static int[] joined(int[] known, int[] more) {
    int[] all = Arrays.copyOf(known, known.length + more.length);
    System.arraycopy(more, 0, all, known.length, more.length);
    return all;
  }

  /** The terms that show a word that begins so, or another form of it; each once. */
  public int[] showing(String word) {
    return shown(word).stream().toArray();
  }

  private BitSet shown(String word) {
    BitSet terms = new BitSet();
    words.subMap(word, word + Character.MAX_VALUE).values().forEach(all -> addAll(all, terms));
    String plain = Language.umlautsAsOne(word);
    addAll(umlauts.get(plain), terms);
    addAll(words.get(plain), terms);
    stems.forEach((language, all) -> addAll(all.get(language.stem(word)), terms));
    return terms;
  }

  /** The same for whoever may have slipped with one letter. */
  public int[] resembling(String word) {
    BitSet terms = shown(word);
    Slips.find(words, word, all -> addAll(all, terms));
    stems.forEach(
        (language, all) -> Slips.find(all, language.stem(word), some -> addAll(some, terms)));
    return terms.stream().toArray();
  }

  private static void addAll(int @Nullable [] terms, BitSet into) {
    if (terms != null) {
      for (int term : terms) {
        into.set(term);
      }
    }
  }

  /** Bytes on the heap: an estimate. */
  public long bytes() {
    return Stream.concat(Stream.of(words, umlauts), stems.values().stream())
        .flatMap(all -> all.entrySet().stream())
        .mapToLong(word -> ENTRY + word.getKey().length() + 4L * word.getValue().length)
        .sum();
  }
}
