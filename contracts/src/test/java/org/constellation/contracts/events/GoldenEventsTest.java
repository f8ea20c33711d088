package org.constellation.contracts.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * What others rely on: the bytes of each type. A test that fails here says that running readers or
 * kept events may not be understood any more. {@code -Dgolden.write=true} writes the files anew,
 * for a change that is meant; read the difference before it is committed.
 */
class GoldenEventsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<String> types() {
    return all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_record_is_written_as_its_golden_file_says(String type) throws IOException {
    String written = WireJson.writePretty(Sample.of(classOf(type)));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file(type), written);
    }
    assertThat(written).isEqualTo(golden(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_file_is_read_back_to_the_same_record(String type) {
    Object sample = Sample.of(classOf(type));
    assertThat(WireJson.read(golden(type), classOf(type))).isEqualTo(sample);
    assertThat(WireJson.read(WireJson.write(sample), classOf(type))).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_field_from_the_future_is_passed_over(String type) {
    ObjectNode newer = tree(type).put("addedLater", "something");
    assertThat(WireJson.read(newer.toString(), classOf(type))).isEqualTo(Sample.of(classOf(type)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_component_may_be_missing_or_null_only_when_it_is_nullable(String type) {
    for (var component : classOf(type).getRecordComponents()) {
      ObjectNode lacking = tree(type);
      assertThat(lacking.remove(component.getName())).as(component.getName()).isNotNull();
      ObjectNode nulled = tree(type).putNull(component.getName());
      if (RequiredUnlessNullable.required(component)) {
        assertRefused(lacking, type);
        assertRefused(nulled, type);
      } else {
        Object read = WireJson.read(lacking.toString(), classOf(type));
        assertThat(WireJson.read(nulled.toString(), classOf(type))).isEqualTo(read);
        assertThat(WireJson.tree(WireJson.write(read))).isEqualTo(lacking);
      }
    }
  }

  @Test
  void there_is_a_golden_file_for_each_type_and_a_type_for_each_file() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      List<String> names = files.map(path -> path.getFileName().toString()).sorted().toList();
      assertThat(names).isEqualTo(types().map(type -> type + ".json").toList());
    }
  }

  private static void assertRefused(ObjectNode event, String type) {
    assertThatExceptionOfType(JacksonException.class)
        .as("%s", event)
        .isThrownBy(() -> WireJson.read(event.toString(), classOf(type)));
  }

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> types = new TreeMap<>();
    Arrays.stream(Topic.values()).forEach(topic -> types.putAll(topic.types()));
    return types;
  }

  private static Class<?> classOf(String type) {
    return requireNonNull(all().get(type));
  }

  private static ObjectNode tree(String type) {
    return WireJson.tree(golden(type)).asObject();
  }

  private static Path file(String type) {
    return GOLDEN.resolve(type + ".json");
  }

  private static String golden(String type) {
    try {
      return Files.readString(file(type));
    } catch (IOException missing) {
      throw new UncheckedIOException("No golden file of " + type, missing);
    }
  }
}
