package org.constellation.matching.index.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final long ENTRY = 140;

  private final ConcurrentNavigableMap<String, Word> words = new ConcurrentSkipListMap<>();
  private final ConcurrentNavigableMap<String, Numbers> umlauts = new ConcurrentSkipListMap<>();
  private final Map<Language, ConcurrentNavigableMap<String, Numbers>> stems =
      new LinkedHashMap<>();

  /** What shows a word, and where else that is to be found. */
  private static final class Word {
    final Numbers terms = new Numbers();
    List<Numbers> spellings = List.of();

    /** By its stems, once it has been added as a word that has any. */
    @Nullable List<Numbers> forms;

    void add(int term) {
      terms.add(term);
      spellings.forEach(spelling -> spelling.add(term));
    }
  }

  public Vocabulary() {
    for (Language language : Language.ALL) {
      stems.put(language, new ConcurrentSkipListMap<>());
    }
  }

  /** A word that has other forms. */
  public synchronized void add(String word, int term) {
    addName(word, term);
    Word known = known(word);
    List<Numbers> forms = known.forms == null ? forms(word) : known.forms;
    known.forms = forms;
    forms.forEach(form -> form.add(term));
  }

  /** A word that has none: who looks for Maria does not mean Mario. */
  public synchronized void addName(String word, int term) {
    known(word).add(term);
    if (word.charAt(0) == '.') {
      addName(word.substring(1), term); // nobody has to type the dot
    }
  }

  private Word known(String word) {
    Word fresh = new Word();
    Word known = words.putIfAbsent(word, fresh); // looked for once, as most that come are new
    if (known != null) {
      return known;
    }
    fresh.spellings = spellings(word);
    return fresh;
  }

  private List<Numbers> spellings(String word) {
    String plain = Language.umlautsAsOne(word);
    return plain.equals(word) ? List.of() : List.of(list(umlauts, plain));
  }

  private List<Numbers> forms(String word) {
    List<Numbers> forms = new ArrayList<>();
    if (word.chars().anyMatch(Character::isLetter)) {
      stems.forEach((language, all) -> forms.add(list(all, language.stem(word))));
    }
    return forms;
  }

  private static Numbers list(Map<String, Numbers> all, String word) {
    return all.computeIfAbsent(word, _ -> new Numbers());
  }

  /** The terms that show a word that begins so, or another form of it; each once. */
  public BitSet showing(String word) {
    BitSet terms = new BitSet();
    words
        .subMap(word, word + Character.MAX_VALUE)
        .values()
        .forEach(begun -> begun.terms.addTo(terms));
    String plain = Language.umlautsAsOne(word);
    addAll(umlauts.get(plain), terms);
    Word plainly = words.get(plain);
    addAll(plainly == null ? null : plainly.terms, terms);
    stems.forEach((language, all) -> addAll(all.get(language.stem(word)), terms));
    return terms;
  }

  /** The same for whoever may have slipped with one letter. */
  public BitSet resembling(String word) {
    BitSet terms = showing(word);
    Slips.find(words, word, slipped -> slipped.terms.addTo(terms));
    stems.forEach(
        (language, all) -> Slips.find(all, language.stem(word), some -> addAll(some, terms)));
    return terms;
  }

  private static void addAll(@Nullable Numbers terms, BitSet into) {
    if (terms != null) {
      terms.addTo(into);
    }
  }

  /** Bytes on the heap: an estimate. */
  public long bytes() {
    long shown =
        words.entrySet().stream()
            .mapToLong(word -> bytes(word.getKey(), word.getValue().terms))
            .sum();
    return shown
        + Stream.concat(Stream.of(umlauts), stems.values().stream())
            .flatMap(all -> all.entrySet().stream())
            .mapToLong(form -> bytes(form.getKey(), form.getValue()))
            .sum();
  }

  private static long bytes(String letters, Numbers terms) {
    return ENTRY + letters.length() + 4L * terms.room();
  }
}
