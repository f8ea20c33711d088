package org.constellation.gateway.calls;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.constellation.gateway.guard.Guard;
import org.constellation.gateway.guard.Guards;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.services.ServiceAddresses;
import org.constellation.gateway.signin.HttpTokenRelay;
import org.constellation.gateway.tracing.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls on behalf of whoever asks the gateway, with their token, through the same guards as routed
 * calls, and never longer than the deadline: a composed answer is better partial than late.
 */
@Component
public final class HttpServiceCalls implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(HttpServiceCalls.class);

  private final HttpClient http;
  private final ServiceAddresses addresses;
  private final Guards guards;
  private final HttpTokenRelay relay;
  private final JsonMapper json;
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  HttpServiceCalls(
      HttpClient http,
      ServiceAddresses addresses,
      Guards guards,
      HttpTokenRelay relay,
      JsonMapper json) {
    this.http = http;
    this.addresses = addresses;
    this.guards = guards;
    this.relay = relay;
    this.json = json;
  }

  /** Asks each of the services the same, all at once. */
  public Map<Service, Answer> getFromEach(
      Collection<Service> services, String path, HttpServletRequest caller, Duration deadline) {
    Map<Service, CompletableFuture<Answer>> asked = new EnumMap<>(Service.class);
    services.forEach(service ->
        asked.put(service, begin(service, request(service, path, caller).build(), deadline)));
    Map<Service, Answer> answers = new EnumMap<>(Service.class);
    asked.forEach((service, answer) -> answers.put(service, answer.join()));
    return answers;
  }

  /**
   * Asks one service.
   *
   * @param path with its query, encoded
   */
  public Answer get(Service service, String path, HttpServletRequest caller, Duration deadline) {
    return begin(service, request(service, path, caller).build(), deadline).join();
  }

  /**
   * Commands one service.
   *
   * @param json passed on as it came; empty for a command without a body
   */
  public Answer post(
      Service service, String path, byte[] json, HttpServletRequest caller, Duration deadline) {
    HttpRequest.Builder request = request(service, path, caller);
    request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
    return begin(service, request.POST(BodyPublishers.ofByteArray(json)).build(), deadline).join();
  }

  private CompletableFuture<Answer> begin(Service service, HttpRequest request, Duration deadline) {
    return CompletableFuture.supplyAsync(() -> ask(service, request), callers)
        .completeOnTimeout(new Answer.Missing(), deadline.toMillis(), TimeUnit.MILLISECONDS);
  }

  private HttpRequest.Builder request(Service service, String path, HttpServletRequest caller) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(addresses.of(service) + path))
            .header(HttpHeaders.ACCEPT, "application/json, application/problem+json");
    String authorization = relay.authorization(caller);
    if (authorization != null) {
      request.header(HttpHeaders.AUTHORIZATION, authorization);
    }
    Correlation correlation = Correlation.of(caller);
    if (correlation != null) {
      request.header(Correlation.TRACEPARENT, correlation.traceparent());
      request.header(Correlation.CORRELATION_ID, correlation.id());
    }
    return request;
  }

  private Answer ask(Service service, HttpRequest request) {
    Guard guard = guards.of(service);
    boolean repeatable = "GET".equals(request.method());
    try {
      return read(
          guard.call(
              repeatable,
              () -> guard.inTime(() -> http.sendAsync(request, BodyHandlers.ofByteArray()))));
    } catch (Exception failure) {
      log.info("{} did not answer the gateway: {}", service.fullName(), failure.toString());
      return new Answer.Missing();
    }
  }

  private Answer read(HttpResponse<byte[]> answer) {
    HttpHeaders headers = new HttpHeaders();
    answer.headers().map().forEach(headers::addAll);
    try {
      JsonNode body = json.readTree(answer.body());
      return new Answer.Given(answer.statusCode(), headers, body);
    } catch (JacksonException noJson) {
      return new Answer.Missing();
    }
  }

  @Override
  public void destroy() {
    callers.shutdownNow();
  }
}
