package org.constellation.matching.index;

import java.util.Arrays;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.cards.CardOut;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Gathered;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.index.words.WordNumbers;
import org.constellation.matching.ranking.CircleRule;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of all that is true of a mentor, found by the numbers of the names on the card. For
 * one thread, one mentor at a time.
 */
final class Traits {

  private final Terms terms;
  private final Numbered<String> names;

  /** Terms of the words of names that are shown. */
  private final WordNumbers shown;

  /** Terms of the words of headlines. */
  private final WordNumbers headlines;

  /** By kind, then by the number of a name: one more than the term's, 0 when not seen. */
  private final int[][] known = new int[Terms.Kind.values().length][0];

  /** The terms below {@link Gathered#SMALL}, as bits. */
  private long small;

  private int[] found = new int[64];
  private int count;

  Traits(Terms terms, Numbered<String> names) {
    this.terms = terms;
    this.names = names;
    this.shown = new WordNumbers(word -> terms.number(Terms.Kind.NAME, word));
    this.headlines = new WordNumbers(word -> terms.number(Terms.Kind.WORD, word));
  }

  /**
   * Finds them; some may be found twice.
   *
   * @param written has just written the card
   * @param consortium the one that the mentor's campus shares with
   */
  void find(ProfileCard card, Offering offering, CardOut written, @Nullable String consortium) {
    small = 0;
    count = 0;
    int inName = shown.look(card.staged() ? card.alias() : card.displayName());
    String headline = card.staged() ? null : card.headline();
    int inHeadline = headline == null ? 0 : headlines.look(headline);
    add(Terms.of(card.level()));
    addBits(0, written.needs(), Terms.ANY_NEED);
    addBits(Terms.FIRST_WISH, written.wishes(), Terms.ANY_WISH);
    if (!offering.hours().isEmpty()) {
      add(Terms.STATES_HOURS);
    }
    addBits(Terms.FIRST_TYPE, written.types());
    addBits(Terms.FIRST_CHANNEL, written.channels());
    addName(Terms.Kind.CAMPUS, written.campus());
    if (offering.visibility() == Visibility.CONSORTIUM) {
      add(Terms.SHARED);
      if (consortium != null) {
        addName(Terms.Kind.CONSORTIUM, names.number(consortium));
      }
    }
    if (!card.staged()) {
      addName(Terms.Kind.EMPLOYER, written.employer());
    }
    addName(Terms.Kind.FIELD, written.field());
    addName(Terms.Kind.INDUSTRY, written.industry());
    addNames(Terms.Kind.LANGUAGE, written.languages());
    addNames(Terms.Kind.SKILL, written.skills());
    addNames(Terms.Kind.INTEREST, written.interests());
    addWords(shown, inName);
    addWords(headlines, inHeadline);
  }

  /** Tells them, some maybe twice. */
  void addTo(Gathered gathered, int row) {
    gathered.add(row, small, found, count);
  }

  /** Each once. */
  int[] sorted() {
    int[] large = Arrays.copyOf(found, count);
    Arrays.sort(large);
    int[] sorted = new int[Long.bitCount(small) + count];
    int kept = 0;
    for (long rest = small; rest != 0; rest &= rest - 1) {
      sorted[kept++] = Long.numberOfTrailingZeros(rest);
    }
    for (int i = 0; i < count; i++) {
      if (i == 0 || large[i] != large[i - 1]) {
        sorted[kept++] = large[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  long bytes() {
    long bytes = shown.bytes() + headlines.bytes();
    for (int[] ofKind : known) {
      bytes += (long) Integer.BYTES * ofKind.length;
    }
    return bytes;
  }

  private void add(int term) {
    if (term < Gathered.SMALL) {
      small |= 1L << term;
      return;
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = term;
  }

  private void addBits(int first, int bits, int none) {
    if (bits == 0) {
      add(none);
    }
    addBits(first, bits);
  }

  /** Terms of constants are all small. */
  private void addBits(int first, int bits) {
    small |= (long) bits << first;
  }

  private void addNames(Terms.Kind kind, CardOut.Numbers numbers) {
    for (int i = 0; i < numbers.count(); i++) {
      addName(kind, numbers.at(i));
    }
  }

  private void addName(Terms.Kind kind, int name) {
    if (name >= 0) {
      int term = known(kind, name);
      add(term < 0 ? seen(kind, name, named(kind, names.value(name))) : term);
    }
  }

  /** Employers are the same in spite of case. */
  private static String named(Terms.Kind kind, String name) {
    return kind == Terms.Kind.EMPLOYER ? CircleRule.fold(name) : name;
  }

  private void addWords(WordNumbers words, int many) {
    for (int i = 0; i < many; i++) {
      add(words.number(i));
    }
  }

  private int known(Terms.Kind kind, int number) {
    int[] ofKind = known[Bit.of(kind)];
    return number < ofKind.length ? ofKind[number] - 1 : Numbered.ABSENT;
  }

  private int seen(Terms.Kind kind, int number, String name) {
    int term = terms.number(kind, name);
    int at = Bit.of(kind);
    if (number >= known[at].length) {
      known[at] = Arrays.copyOf(known[at], number + 1 + number / 2);
    }
    known[at][number] = term + 1;
    return term;
  }
}
