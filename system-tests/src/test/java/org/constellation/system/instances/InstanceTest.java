package org.constellation.system.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InstanceTest {

  private static final Path ALL = Path.of("src/main/resources/instances");

  @TestFactory
  Stream<DynamicTest> every_instance_is_solved_as_certified() throws IOException {
    return Instance.filesIn(ALL).stream()
        .map(file ->
            dynamicTest(
                file.getFileName().toString(),
                () -> assertThat(Instance.of(file).faults()).isEmpty()));
  }

  @Test
  void a_wrong_certificate_is_noticed() {
    BestPairs right = (BestPairs) Instance.of(ALL.resolve("micro-greedy-trap.json"));
    BestPairs wrong =
        new BestPairs(
            right.id(),
            right.pairs(),
            right.places(),
            right.maxWeight() + 1,
            right.maxPairs(),
            right.maxWeightOfMaxPairs());
    assertThat(wrong.faults()).isNotEmpty();
  }
}
