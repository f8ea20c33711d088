package org.constellation.benchmarks.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Values and how often they occur among real mentors: {@code crowd/weights.csv}. */
final class Weights {

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, List<Integer>> upTo = new HashMap<>();

  static Weights read() throws IOException {
    Weights weights = new Weights();
    var table = Objects.requireNonNull(Weights.class.getResourceAsStream("/crowd/weights.csv"));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> weights.add(cells[0], cells[1], Integer.parseInt(cells[2])));
    }
    return weights;
  }

  private void add(String kind, String value, int weight) {
    List<Integer> sums = upTo.computeIfAbsent(kind, _ -> new ArrayList<>());
    values.computeIfAbsent(kind, _ -> new ArrayList<>()).add(value);
    sums.add(weight + (sums.isEmpty() ? 0 : sums.getLast()));
  }

  /** How often each value of a kind occurs, in the order of the table. */
  List<Integer> all(String kind) {
    List<Integer> sums = upTo.getOrDefault(kind, List.of());
    return IntStream.range(0, sums.size())
        .mapToObj(i -> sums.get(i) - (i == 0 ? 0 : sums.get(i - 1)))
        .toList();
  }

  String draw(String kind, RandomGenerator chance) {
    List<Integer> sums = upTo.getOrDefault(kind, List.of());
    int drawn = chance.nextInt(sums.getLast());
    int low = 0;
    int high = sums.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums.get(middle) > drawn) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return values.getOrDefault(kind, List.of()).get(low);
  }

  int number(String kind, RandomGenerator chance) {
    return Integer.parseInt(draw(kind, chance));
  }

  /** So many different ones. */
  List<String> several(String kind, int count, RandomGenerator chance) {
    List<String> drawn = new ArrayList<>(count);
    for (int tries = 0; drawn.size() < count && tries < 10 * count; tries++) {
      String value = draw(kind, chance);
      if (!drawn.contains(value)) {
        drawn.add(value);
      }
    }
    return drawn;
  }
}
