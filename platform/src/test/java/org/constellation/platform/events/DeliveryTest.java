package org.constellation.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

class DeliveryTest {

  @Test
  void a_batch_is_many_deliveries_in_order_each_with_its_own_headers() {
    var batch =
        MessageBuilder.withPayload(Arrays.asList("one".getBytes(UTF_8), null))
            .setHeader(KafkaHeaders.RECEIVED_TOPIC, List.of("t", "t"))
            .setHeader(KafkaHeaders.RECEIVED_PARTITION, List.of(0, 3))
            .setHeader(KafkaHeaders.OFFSET, List.of(7L, 9L))
            .setHeader(KafkaHeaders.RECEIVED_KEY, List.of("a".getBytes(UTF_8), "b"))
            .setHeader(
                KafkaHeaders.BATCH_CONVERTED_HEADERS,
                List.of(
                    Map.of("ce_id", "first".getBytes(UTF_8), "other", "x"),
                    Map.of("ce_id", "second")))
            .build();

    List<Delivery> all = Delivery.all(batch);

    assertThat(all).extracting(Delivery::position).containsExactly("t:0:7", "t:3:9");
    assertThat(all).extracting(Delivery::key).containsExactly("a", "b");
    assertThat(all)
        .extracting(Delivery::headers)
        .containsExactly(Map.of("ce_id", "first"), Map.of("ce_id", "second"));
    assertThat(all.getFirst().body()).isEqualTo("one".getBytes(UTF_8));
    assertThat(all.getLast().body()).isNull();
  }
}
