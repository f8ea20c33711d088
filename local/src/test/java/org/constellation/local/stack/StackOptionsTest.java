package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackOptionsTest {

  @Test
  void nothing_asked_for_is_one_jvm_on_8080_with_the_story() {
    assertThat(StackOptions.of(List.of())).isEqualTo(StackOptions.DEFAULTS);
  }

  @Test
  void every_option_is_understood() {
    StackOptions options =
        StackOptions.of(
            List.of(
                "--port",
                "9080",
                "--data",
                "d",
                "--fresh",
                "--processes",
                "--no-story",
                "--home",
                "h"));

    assertThat(options)
        .isEqualTo(
            new StackOptions(9080, Path.of("d"), true, true, false, Path.of("h"), Foundations.OWN));
  }

  @Test
  void what_is_not_understood_is_said() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--prot", "9080")))
        .withMessageContaining("--prot");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--port", "high")))
        .withMessageContaining("--port");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--data")))
        .withMessageContaining("--data");
  }

  @Test
  void a_store_and_a_broker_that_run_already_can_be_named() {
    StackOptions options =
        StackOptions.of(List.of("--store", "mongodb://db:27017", "--broker", "kafka:9092"));
    Ports ports = new Ports(9080);

    assertThat(options.foundations().store(ports)).isEqualTo("mongodb://db:27017");
    assertThat(options.foundations().broker(ports)).isEqualTo("kafka:9092");
    assertThat(Foundations.OWN.store(ports)).isEqualTo("mongodb://127.0.0.1:9089");
    assertThat(Foundations.OWN.broker(ports)).isEqualTo("127.0.0.1:9087");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--processes", "--broker", "kafka:9092")))
        .withMessageContaining("--processes");
  }
}
