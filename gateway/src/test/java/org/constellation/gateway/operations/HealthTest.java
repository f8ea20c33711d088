package org.constellation.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.operations.Health.Status;
import org.constellation.gateway.services.Service;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

class HealthTest {
  private final Map<Service, Answer> answers = new EnumMap<>(Service.class);

  @Test
  void all_are_up_when_each_is() {
    Service.DEPLOYED.forEach(service -> answers.put(service, says("UP")));

    assertThat(Health.of(answers).status()).isEqualTo(Status.UP);
    assertThat(Health.of(answers).services()).hasSize(6);
  }

  @Test
  void one_that_is_silent_degrades_the_whole() {
    Service.DEPLOYED.forEach(service -> answers.put(service, says("UP")));
    answers.put(Service.MATCHING, new Answer.Missing());

    Health health = Health.of(answers);
    assertThat(health.status()).isEqualTo(Status.DEGRADED);
    assertThat(health.services())
        .contains(
            JsonMapper.shared()
                .readTree(
                    """
                    {"service": "matching-service", "status": "DOWN", "detail": "did not answer"}
                    """));
  }

  @Test
  void with_nobody_there_it_is_down() {
    Service.DEPLOYED.forEach(service -> answers.put(service, says("DOWN")));

    assertThat(Health.of(answers).status()).isEqualTo(Status.DOWN);
  }

  private static Answer says(String status) {
    String body = "{\"status\":\"%s\"}".formatted(status);
    return new Answer.Given(200, new HttpHeaders(), JsonMapper.shared().readTree(body));
  }
}
