package org.constellation.system.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.constellation.system.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingInstancesRunTest {

  private static final String RIGHT =
      """
      {"id": "two", "left_capacity": [1, 1], "right_capacity": [1],
       "edges": [[0, 0, 5], [1, 0, 7]],
       "expected": {"max_weight": 7, "max_cardinality": 1, "max_weight_at_max_cardinality": 7}}
      """;

  @TempDir Path folder;

  private boolean held() throws Exception {
    Figures figures = new Figures();
    new MatchingInstancesRun()
        .run(
            new RunOptions("matching-instances", true, 1, Path.of("."), Optional.of(folder)),
            figures);
    return figures.held();
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void a_folder_of_ones_own_is_solved() throws Exception {
    put("right.json", RIGHT);
    put("INDEX.csv", "not looked at");
    assertThat(held()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"edges\": []}",
        "{\"left_prefs\": 3, \"right_prefs\": [[0]], \"right_capacity\": []}",
      })
  void a_file_that_is_no_instance_is_told_and_fails_the_run(String text) throws Exception {
    put("right.json", RIGHT);
    put("wrong.json", text);
    assertThat(held()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[2, 0, 7]", "[1, 4, 7]", "[0, 0, 7]", "[1, 0, \"seven\"]", "[1]", "[-1, 0, 7]"})
  void a_pair_that_cannot_be_fails_the_run(String edge) throws Exception {
    put("wrong.json", RIGHT.replace("[1, 0, 7]", edge));
    assertThat(held()).isFalse();
  }

  @Test
  void an_optimum_that_is_off_fails_the_run() throws Exception {
    put("wrong.json", RIGHT.replace("\"max_weight\": 7", "\"max_weight\": 8"));
    assertThat(held()).isFalse();
  }

  @Test
  void no_instances_and_no_folder_fail_the_run() throws Exception {
    assertThat(held()).isFalse();
    Files.delete(folder);
    assertThat(held()).isFalse();
    Files.createDirectory(folder);
  }
}
