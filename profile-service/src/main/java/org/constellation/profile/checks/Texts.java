package org.constellation.profile.checks;

/** What counts as a line and as a text. */
public final class Texts {

  private Texts() {}

  /** Trimmed, 1 to {@code most} characters, no control characters and no line break. */
  public static boolean isLine(String value, int most) {
    return isSized(value, most) && value.codePoints().noneMatch(Texts::breaksOrControls);
  }

  /** The same, but with line breaks and tabs. */
  public static boolean isText(String value, int most) {
    return isSized(value, most)
        && value.codePoints().noneMatch(at -> breaksOrControls(at) && !isLayout(at));
  }

  private static boolean isSized(String value, int most) {
    return value.equals(value.strip())
        && !value.isEmpty()
        && value.codePointCount(0, value.length()) <= most;
  }

  private static boolean isLayout(int at) {
    return at == '\n' || at == '\r' || at == '\t';
  }

  /** Also half a surrogate pair: no database takes it. */
  private static boolean breaksOrControls(int at) {
    return switch (Character.getType(at)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
