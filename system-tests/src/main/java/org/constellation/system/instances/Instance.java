package org.constellation.system.instances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of a folder of instances. */
public sealed interface Instance permits BestPairs, StablePairs {

  String id();

  /** What is wrong with the engine's solution, in words; empty when all is right. */
  List<String> faults();

  /** The {@code *.json} of a folder, by name. */
  static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when the file holds no instance, with what is wrong with it
   */
  static Instance of(Path file) {
    try {
      JsonNode json = JsonMapper.shared().readTree(file);
      return json.has("edges") ? BestPairs.of(json) : StablePairs.of(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("somebody is named who is not there", e);
    }
  }

  /** The numbers of an array. */
  static int[] numbers(JsonNode array) {
    return array.valueStream().mapToInt(JsonNode::asInt).toArray();
  }
}
