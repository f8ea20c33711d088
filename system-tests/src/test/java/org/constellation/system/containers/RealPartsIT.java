package org.constellation.system.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import org.constellation.local.calls.Site;
import org.constellation.local.demo.Demo;
import org.constellation.local.stack.DataFolder;
import org.constellation.local.stack.Logs;
import org.constellation.local.stack.Ports;
import org.constellation.local.stack.Progress;
import org.constellation.local.stack.Running;
import org.constellation.local.stack.StackOptions;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The demo's journey on Kafka and MongoDB themselves, where there is a Docker engine. */
@Testcontainers(disabledWithoutDocker = true)
class RealPartsIT {
  private static final int FIRST_PORT = 25_000;
  private static final int STEPS = 30;

  @Container private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.1.0");
  @Container private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0");

  @Test
  void the_whole_journey_holds_on_the_real_broker_and_the_real_store() throws Exception {
    Ports ports = Ports.freeFrom(FIRST_PORT);
    DataFolder data = new DataFolder(Path.of("target/real-parts"));
    data.delete();
    Progress progress = new Progress(System.out);
    try (FileLock _ = data.take().orElseThrow()) {
      Logs.into(data, "real-parts");
      try (Running _ = Running.start(options(ports, data), ports, data, progress, _ -> {})) {
        Site site = new Site(ports.gateway(), ports.signIn());
        assertThat(Demo.tell(site, System.out)).isGreaterThan(STEPS);
      }
    }
  }

  private static StackOptions options(Ports ports, DataFolder data) {
    return StackOptions.of(
        List.of(
            "--no-story",
            "--port",
            Integer.toString(ports.first()),
            "--data",
            data.root().toString(),
            "--store",
            MONGO.getConnectionString(),
            "--broker",
            KAFKA.getBootstrapServers()));
  }
}
