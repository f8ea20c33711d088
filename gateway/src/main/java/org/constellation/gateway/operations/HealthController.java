package org.constellation.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.services.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators; the gateway's own health for probes is at /actuator/health. */
@RestController
final class HealthController {
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final HttpServiceCalls calls;

  HealthController(HttpServiceCalls calls) {
    this.calls = calls;
  }

  /**
   * With backlog and dead letters of each. Answers within the deadline; who has not answered by
   * then is down.
   */
  @GetMapping("/api/v1/operations/health")
  Health health(HttpServletRequest caller) {
    return Health.of(
        calls.getFromEach(Service.DEPLOYED, "/internal/operations/health", caller, DEADLINE));
  }
}
