package org.constellation.matching.index.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of texts, as {@link Words} tells them, with numbers from 0. A word that is known is
 * found where it stands in the text, which is not cut up for it. For one thread.
 */
public final class WordNumbers {

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

  private String[] words = new String[SMALLEST / 2];

  /** A word's key, 0 where there is none, and its number beside it. */
  private long[] slots = new long[2 * SMALLEST];

  private int count;
  private int[] found = new int[16];
  private int many;

  /** Looks up the words of a text. Returns how many there are. */
  public int look(String text) {
    many = 0;
    int from = -1;
    long key = 0;
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c >= Words.ASCII) {
        return lookApart(Words.of(text));
      }
      int code = c == '.' && from < 0 && Words.isDotOfWord(text, at) ? DOT : CODES[c];
      if (code != 0) {
        from = from < 0 ? at : from;
        key = longer(key, at - from, code);
      } else if (from >= 0) {
        add(number(text, from, at, key));
        from = -1;
        key = 0;
      }
    }
    if (from >= 0) {
      add(number(text, from, length, key));
    }
    return many;
  }

  /** The letters themselves while they fit; then a hash, which is below 0. */
  private static long longer(long key, int letters, int code) {
    return key >= 0 && letters < EXACT && code < 1 << LETTER_BITS
        ? (key << LETTER_BITS) | code
        : (key * MIXER + code) | Long.MIN_VALUE;
  }

  private int lookApart(List<String> apart) {
    many = 0;
    for (String word : apart) {
      long key = 0;
      for (int at = 0; at < word.length(); at++) {
        char c = word.charAt(at);
        key = longer(key, at, c == '.' ? DOT : c < Words.ASCII ? CODES[c] : c);
      }
      add(number(word, 0, word.length(), key));
    }
    return many;
  }

  private void add(int number) {
    if (many == found.length) {
      found = Arrays.copyOf(found, 2 * many);
    }
    found[many++] = number;
  }

  /** The number of one of the words that were looked up last. */
  public int found(int place) {
    return found[place];
  }

  public String word(int number) {
    return words[number];
  }

  /** Beside the words themselves, which terms are named by. */
  public long bytes() {
    return (long) Long.BYTES * slots.length + (long) Integer.BYTES * words.length;
  }

  private int number(String text, int from, int to, long key) {
    int mask = slots.length - 2;
    for (int at = home(key) & mask; slots[at] != 0; at = (at + 2) & mask) {
      int number = (int) slots[at + 1];
      if (slots[at] == key && (key > 0 || isThere(words[number], text, from, to))) {
        return number;
      }
    }
    return added(text.substring(from, to).toLowerCase(Locale.ROOT), key);
  }

  /** Where in the slots a key is looked for, twice over. */
  private static int home(long key) {
    return (int) ((key * MIXER) >>> Integer.SIZE) << 1;
  }

  private static boolean isThere(String word, String text, int from, int to) {
    if (word.length() != to - from) {
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

  private int added(String word, long key) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      long[] before = slots;
      slots = new long[2 * before.length];
      for (int at = 0; at < before.length; at += 2) {
        if (before[at] != 0) {
          enter(before[at], before[at + 1]);
        }
      }
    }
    words[count] = word;
    enter(key, count);
    return count++;
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
}
