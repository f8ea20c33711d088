package org.constellation.matching.index;

import java.util.Map;
import org.constellation.matching.index.rows.Part;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that an index takes on the heap, mentors' part of it; object headers are counted.
 *
 * @param columns what is packed row by row, the ids included
 * @param terms bitmaps and lists of rows
 * @param ids from an id to its row
 * @param dictionary names and words with their numbers: an estimate
 * @param cards the mentors' cards, kept beside
 * @param loads their loads and the versions of those, kept beside
 */
public record Footprint(
    int mentors, long columns, long terms, long ids, long dictionary, long cards, long loads) {

  /** A number in a map with its text. */
  private static final long ENTRY = 80;

  private static final long ARRAY = 16;
  private static final long REFERENCE = 4;

  /** All that queries go through. */
  public long index() {
    return columns + terms + ids + dictionary;
  }

  /**
   * @param writer what the writer keeps of names and words for itself
   */
  static Footprint of(State state, Lexicon lexicon, long writer) {
    Terms names = lexicon.terms();
    long columns = 0;
    long cards = 0;
    long loads = 0;
    for (Columns part : state.parts) {
      columns += part.bytes();
      for (int at = 0; at < Part.ROWS; at++) {
        cards += bytes(part.card(at));
        loads += bytes(part.load(at)) + Long.BYTES; // its version
      }
    }
    long terms = 0;
    long dictionary = 0;
    for (int term = 0; term < names.count(); term++) {
      terms += REFERENCE + state.rows(term).bytes();
    }
    for (Terms.Kind kind : Terms.Kind.values()) {
      for (Map.Entry<String, Integer> name : names.named(kind).entrySet()) {
        dictionary += ENTRY + name.getKey().length();
      }
    }
    dictionary += names.vocabulary().bytes() + lexicon.names().bytes() + writer;
    terms += lexicon.joins().bytes();
    return new Footprint(
        state.mentors, columns, terms, state.ids.bytes(), dictionary, cards, loads);
  }

  private static long bytes(byte @Nullable [] kept) {
    return REFERENCE + (kept == null ? 0 : (ARRAY + kept.length + 7) / 8 * 8);
  }
}
