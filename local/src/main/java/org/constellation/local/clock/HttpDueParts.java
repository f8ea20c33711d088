package org.constellation.local.clock;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Asks every service over HTTP. */
final class HttpDueParts implements DueParts {
  private final List<URI> services;
  private final RestClient http;

  HttpDueParts(List<URI> services) {
    this.services = services;
    var requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(Duration.ofSeconds(10));
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  @Override
  public DueWork ask() {
    return DueWork.together(services.stream().map(this::askOne).toList());
  }

  private DueWork askOne(URI service) {
    DueWork answer =
        http.get().uri(service.resolve("/actuator/due")).retrieve().body(DueWork.class);
    if (answer == null) {
      throw new IllegalStateException("No answer from " + service);
    }
    return answer;
  }
}
