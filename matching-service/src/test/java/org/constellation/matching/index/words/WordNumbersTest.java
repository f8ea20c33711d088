package org.constellation.matching.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNumbersTest {

  private final List<String> seen = new ArrayList<>();
  private final WordNumbers numbers = new WordNumbers(this::given);

  private int given(String word) {
    seen.add(word);
    return seen.size() - 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " - ",
        "Ada",
        "ada ADA Ada",
        "C++, C# & R2-D2!",
        ".NET net .net asp.net ...net . .5 .averylongwordthatdoesnotfit",
        "Zoë likes .NET",
        "Zoë Ångström builds rivers",
        "rivers\u007Fand Großstädte",
        "Ирина Ćosić 李 rivers",
        "a b c d e f g h i j k l m n o p q r s t"
      })
  void a_text_has_the_words_that_are_looked_for(String text) {
    assertThat(words("Ada rivers")).containsExactly("ada", "rivers");
    assertThat(words(text)).isEqualTo(Words.of(text));
    assertThat(words(text)).isEqualTo(Words.of(text));
  }

  @Test
  void a_word_keeps_its_number_however_many_follow() {
    for (int i = 0; i < 5_000; i++) {
      assertThat(numbers.look("Word" + i + " word" + i)).isEqualTo(2);
      assertThat(numbers.number(0)).isEqualTo(i);
      assertThat(numbers.number(1)).isEqualTo(i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(words("word" + i)).containsExactly("word" + i);
    }
    assertThat(seen).hasSize(5_000);
  }

  @Test
  void long_words_of_the_same_letters_in_another_script_or_case_are_the_same() {
    assertThat(words("Weltraumfahrten WELTRAUMFAHRTEN weltraumfahrten"))
        .isEqualTo(words("Ünter weltraumfahrten weltraumfahrten Weltraumfahrten").subList(1, 4));
    assertThat(words("weltraumfahrten weltraumfahrtet")).doesNotHaveDuplicates();
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int many = numbers.look(text);
    for (int i = 0; i < many; i++) {
      words.add(seen.get(numbers.number(i)));
    }
    return words;
  }
}
