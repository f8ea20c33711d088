package org.constellation.system.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubsetTest {
  private static final Path KIT =
      Path.of("../embedded-mongo/src/test/java/org/constellation/store/contract");

  private final Subset subset;

  SubsetTest() throws IOException {
    subset = Subset.in(Path.of("../docs/store.md"));
  }

  @Test
  void only_the_second_column_is_in() {
    assertThat(subset.has(new Word(Part.UPDATES, "$set"))).isTrue();
    assertThat(subset.has(new Word(Part.UPDATES, "$bit"))).isFalse();
    assertThat(subset.has(new Word(Part.OPTIONS, "lsid"))).isFalse();
    assertThat(subset.has(new Word(Part.FILTERS, "$set"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"FILTERS", "UPDATES", "PROJECTIONS", "STAGES", "EXPRESSIONS"})
  void the_kit_shows_every_operator(Part part) throws IOException {
    String kit;
    try (Stream<Path> files = Files.list(KIT)) {
      kit = files.map(SubsetTest::text).collect(Collectors.joining());
    }
    List<String> operators =
        subset.words().getOrDefault(part, Set.of()).stream()
            .filter(word -> word.matches("\\$[a-zA-Z]+"))
            .toList();
    assertThat(operators)
        .isNotEmpty()
        .allSatisfy(
            operator -> assertThat(kit).containsPattern(Pattern.quote(operator) + "(?![a-zA-Z])"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
