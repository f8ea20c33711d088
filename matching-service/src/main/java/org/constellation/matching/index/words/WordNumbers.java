package org.constellation.matching.index.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * The words of texts, as {@link Words} tells them, with the numbers that somebody gives them when
 * they are first seen. A word that is known is found where it stands in the text, which is not cut
 * up for it. For one thread.
 */
public final class WordNumbers {

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int SMALLEST = 256;
  private static final int LETTER_BITS = 6;

  /** So many letters are a key that is no other word's. */
  private static final int EXACT = Long.SIZE / LETTER_BITS;

  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final byte[] CODES = new byte[Words.ASCII];
  private static final int DOT = 63;

  static {
    byte next = 1;
    for (char c = 0; c < Words.ASCII; c++) {
      if (Words.lower(c) == c && c != 0) {
        CODES[c] = next++;
      }
    }
    for (char c = 0; c < Words.ASCII; c++) {
      CODES[c] = CODES[Words.lower(c)];
    }
  }

  private final ToIntFunction<String> given;

  /** A word's key, 0 where there is none; beside it its number, and where in the list it is. */
  private long[] slots = new long[2 * SMALLEST];

  private int count;

  /** Words whose key may be another one's too. */
  private String[] words = new String[16];

  private int listed;

  private String text = "";

  /** Of the text's words the keys, and where they begin and end. */
  private long[] keys = new long[16];

  private int[] ends = new int[2 * keys.length];
  private int many;

  /** Of the word that was read last. */
  private long key;

  public WordNumbers(ToIntFunction<String> given) {
    this.given = given;
  }

  /**
   * Begins to look up the words of a text. Returns how many there are.
   *
   * <p>Where they may stand is gone to at once, for all of them together.
   */
  public int look(String text) {
    this.text = text;
    many = 0;
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char first = text.charAt(at);
      int code = first == '.' && Words.isDotOfWord(text, at) ? DOT : code(first);
      int end = code > 0 ? end(at, code) : at;
      if (code < 0 || end < 0) {
        return lookApart(Words.of(text));
      }
      if (end > at) {
        seek(at, end);
        at = end; // a dot that ends a word does not begin one
      }
    }
    return many;
  }

  /** 0 between words, below 0 beyond ASCII. */
  private static int code(char letter) {
    return letter < Words.ASCII ? CODES[letter] : -1;
  }

  /**
   * Where a word ends, whose key is {@link #key} then; below 0 when it has letters beyond ASCII.
   *
   * @param first its first letter's code
   */
  private int end(int from, int first) {
    int length = text.length();
    int exact = Math.min(length, from + EXACT);
    int at = from + 1;
    int code = first;
    key = first;
    while (at < exact && (code = code(text.charAt(at))) > 0) { // most words end here
      key = (key << LETTER_BITS) | code;
      at++;
    }
    while (code > 0 && at < length && (code = code(text.charAt(at))) > 0) {
      key = longer(key, at - from, code);
      at++;
    }
    return code < 0 ? -1 : at;
  }

  /** The letters themselves while they fit; then a hash, which is below 0. */
  private static long longer(long key, int letters, int code) {
    return key >= 0 && letters < EXACT && code < 1 << LETTER_BITS
        ? (key << LETTER_BITS) | code
        : (key * MIXER + code) | Long.MIN_VALUE;
  }

  /** As if the words alone stood in the text, one after the other. */
  private int lookApart(List<String> apart) {
    many = 0;
    text = String.join("", apart);
    int begin = 0;
    for (String word : apart) {
      key = 0;
      for (int at = 0; at < word.length(); at++) {
        char c = word.charAt(at);
        key = longer(key, at, c == '.' ? DOT : c < Words.ASCII ? CODES[c] : c);
      }
      seek(begin, begin + word.length());
      begin += word.length();
    }
    return many;
  }

  private void seek(int from, int to) {
    if (many == keys.length) {
      keys = Arrays.copyOf(keys, 2 * many);
      ends = Arrays.copyOf(ends, 4 * many);
    }
    keys[many] = key;
    ends[2 * many] = from;
    ends[2 * many + 1] = to;
    many++;
    var _ = (long) SLOT.getAcquire(slots, home(key) & (slots.length - 2));
  }

  /** The number of one of the words that were looked up last. */
  public int number(int place) {
    long key = keys[place];
    int mask = slots.length - 2;
    for (int at = home(key) & mask; slots[at] != 0; at = (at + 2) & mask) {
      long known = slots[at + 1];
      if (slots[at] == key && (key > 0 || isThere(words[(int) (known >>> Integer.SIZE)], place))) {
        return (int) known;
      }
    }
    return added(key, text.substring(ends[2 * place], ends[2 * place + 1]));
  }

  /** Where in the slots a key is looked for, twice over. */
  private static int home(long key) {
    return (int) ((key * MIXER) >>> Integer.SIZE) << 1;
  }

  private boolean isThere(String word, int place) {
    int from = ends[2 * place];
    if (word.length() != ends[2 * place + 1] - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(from + i);
      if (word.charAt(i) != (c < Words.ASCII && c != '.' ? Words.lower(c) : c)) {
        return false;
      }
    }
    return true;
  }

  private int added(long key, String shown) {
    String word = shown.toLowerCase(Locale.ROOT);
    int number = given.applyAsInt(word);
    if (8 * ++count > 3 * slots.length) { // three of four are taken
      grow();
    }
    enter(key, key > 0 ? number : (long) list(word) << Integer.SIZE | number);
    return number;
  }

  private int list(String word) {
    if (listed == words.length) {
      words = Arrays.copyOf(words, 2 * listed);
    }
    words[listed] = word;
    return listed++;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[2 * before.length];
    for (int at = 0; at < before.length; at += 2) {
      if (before[at] != 0) {
        enter(before[at], before[at + 1]);
      }
    }
  }

  private void enter(long key, long number) {
    int mask = slots.length - 2;
    int at = home(key) & mask;
    while (slots[at] != 0) {
      at = (at + 2) & mask;
    }
    slots[at] = key;
    slots[at + 1] = number;
  }

  /** Beside the words themselves, which terms are named by. */
  public long bytes() {
    return (long) Long.BYTES * slots.length + (long) Integer.BYTES * words.length;
  }
}
