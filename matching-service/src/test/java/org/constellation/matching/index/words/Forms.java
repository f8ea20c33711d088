package org.constellation.matching.index.words;

/** The rules of the vocabulary for a pair of words: what it must do for all of them at once. */
public final class Forms {

  private Forms() {}

  public static boolean isName(String wanted, String shown) {
    String plain = Language.umlautsAsOne(wanted);
    return shown.startsWith(wanted)
        || (shown.startsWith(".") && isName(wanted, shown.substring(1)))
        || shown.equals(plain)
        || (!Language.umlautsAsOne(shown).equals(shown)
            && Language.umlautsAsOne(shown).equals(plain));
  }

  public static boolean isWord(String wanted, String shown) {
    return isName(wanted, shown)
        || Language.ALL.stream()
            .anyMatch(language -> language.stem(wanted).equals(language.stem(shown)));
  }

  public static boolean resemblesName(String wanted, String shown) {
    return isName(wanted, shown) || isOneSlip(wanted, shown);
  }

  public static boolean resemblesWord(String wanted, String shown) {
    return isWord(wanted, shown)
        || isOneSlip(wanted, shown)
        || Language.ALL.stream()
            .anyMatch(language -> isOneSlip(language.stem(wanted), language.stem(shown)));
  }

  static boolean isOneSlip(String wanted, String shown) {
    return wanted.length() >= Slips.SHORTEST
        && (distance(wanted, shown) <= 1
            || (shown.startsWith(".") && distance(wanted, shown.substring(1)) <= 1));
  }

  /** Letters left out, added, replaced, and neighbours swapped: the plain table. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(steps[i - 1][j - 1] + same, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[one.length()][other.length()];
  }
}
