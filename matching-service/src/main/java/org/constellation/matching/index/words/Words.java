package org.constellation.matching.index.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Free text as words to compare: lower case, without accents; "c++", "c#" and ".net" are words. */
public final class Words {

  /** One letter may be folded to as many. */
  private static final int LONGEST_FOLD = 4;

  private static final Pattern WORD =
      Pattern.compile("(?:(?<![\\p{L}\\p{N}+#.])\\.(?=[a-z]))?[\\p{L}\\p{N}+#]+");

  static final int ASCII = 128;

  private static final byte[] LOWER = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
        LOWER[c] = (byte) Character.toLowerCase(c);
      }
    }
  }

  private Words() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        return ofAnyScript(text);
      }
      boolean inWord = lower(c) != 0 || (from < 0 && isDotOfWord(text, at));
      if (inWord && from < 0) {
        from = at;
      } else if (!inWord && from >= 0) {
        words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    if (from >= 0) {
      words.add(text.substring(from).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether a dot begins a word: "see .NET", but not "asp.net" nor "...". */
  static boolean isDotOfWord(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && isLetter(text.charAt(at + 1))
        && (at == 0 || text.charAt(at - 1) != '.');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The letter of a word in lower case, 0 for what stands between words; of ASCII alone. */
  static int lower(char c) {
    return LOWER[c];
  }

  /** The same for letters beyond ASCII, which few texts have. */
  static List<String> ofAnyScript(String text) {
    // Composed first, as accents may come as letters of their own; what Lucene's folding of Latin
    // letters leaves is taken apart.
    String plain =
        Normalizer.normalize(
                folded(Normalizer.normalize(text, Normalizer.Form.NFC)), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    return WORD.matcher(plain.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static String folded(String text) {
    char[] plain = new char[LONGEST_FOLD * text.length()];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, plain, 0, text.length());
    return new String(plain, 0, length);
  }
}
