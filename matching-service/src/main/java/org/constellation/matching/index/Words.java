package org.constellation.matching.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.jspecify.annotations.Nullable;

/** Free text as words to compare: lower case, without accents. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c > '~') {
        return ofAnyScript(text);
      }
      boolean inWord = isPlain(c);
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

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '#';
  }

  /** The same for letters beyond ASCII, which few texts have. */
  static List<String> ofAnyScript(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether each wanted word begins a word that the person shows. */
  static boolean match(List<String> wanted, ProfileCard card) {
    if (wanted.isEmpty()) {
      return true;
    }
    List<String> shown =
        Stream.concat(
                Stream.of(card.displayName(), text(card.headline()), text(card.employer())),
                card.skills().stream())
            .flatMap(text -> of(text).stream())
            .toList();
    return wanted.stream().allMatch(want -> shown.stream().anyMatch(word -> word.startsWith(want)));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
