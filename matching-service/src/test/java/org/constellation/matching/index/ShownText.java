package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.words.Forms;
import org.constellation.matching.index.words.Wanting;
import org.constellation.matching.index.words.Words;
import org.constellation.matching.ranking.Tag;
import org.jspecify.annotations.Nullable;

/** Whether people show the words that somebody looks for: card by card, word by word. */
final class ShownText {

  private final Optional<Wanting> wanting;

  private ShownText(Optional<Wanting> wanting) {
    this.wanting = wanting;
  }

  /** The strictest reading that fits any of the first people; if none does, then of the others. */
  static ShownText wanted(String text, List<ProfileCard> passing, List<ProfileCard> visible) {
    List<Wanting> readings = Wanting.readings(text);
    for (List<ProfileCard> people : List.of(passing, visible)) {
      for (Wanting reading : readings) {
        ShownText shown = new ShownText(Optional.of(reading));
        if (people.stream().anyMatch(shown::isShownBy)) {
          return shown;
        }
      }
    }
    return new ShownText(readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast()));
  }

  boolean isShownBy(ProfileCard card) {
    return wanting
        .map(reading -> reading.words().stream().allMatch(word -> isShown(word, reading, card)))
        .orElse(true);
  }

  private static boolean isShown(String word, Wanting reading, ProfileCard card) {
    BiPredicate<String, String> isName = reading.slips() ? Forms::resemblesName : Forms::isName;
    BiPredicate<String, String> isWord = reading.slips() ? Forms::resemblesWord : Forms::isWord;
    return names(card).anyMatch(shown -> isName.test(word, shown))
        || words(card).anyMatch(shown -> isWord.test(word, shown));
  }

  private static Stream<String> names(ProfileCard card) {
    return Words.of(card.staged() ? card.alias() : card.displayName()).stream();
  }

  private static Stream<String> words(ProfileCard card) {
    List<String> texts = new ArrayList<>(card.skills());
    for (Tag tag : Tag.of(card)) {
      if (tag.kind() != Tag.Kind.LANGUAGE) {
        texts.add(Life.NAMES.of(tag));
      }
    }
    if (!card.staged()) {
      texts.add(text(card.headline()));
      texts.add(text(card.employer()));
    }
    return texts.stream().flatMap(text -> Words.of(text).stream());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
