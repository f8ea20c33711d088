package org.constellation.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.constellation.gateway.guard.Guard;
import org.constellation.gateway.guard.GuardSettings;
import org.constellation.gateway.guard.Guards;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Carries one call to its service and brings the answer back as soon as its head is there. */
@Component
final class HttpExchange implements ProxyExchange {
  private final HttpClient http;
  private final Guards guards;
  private final GuardSettings settings;
  private final OpenStreams streams;

  HttpExchange(HttpClient http, Guards guards, GuardSettings settings, OpenStreams streams) {
    this.http = http;
    this.guards = guards;
    this.settings = settings;
    this.streams = streams;
  }

  @Override
  public ServerResponse exchange(Request request) {
    Route route = RouteConfiguration.routeOf(request.getServerRequest());
    HttpRequest call = call(request);
    Supplier<CompletableFuture<HttpResponse<InputStream>>> begin =
        () -> http.sendAsync(call, BodyHandlers.ofInputStream());
    Guard guard = guards.of(route.service());
    HttpResponse<InputStream> answer = route.untimed() ? guard.untimed(begin) : guard.inTime(begin);
    HttpHeaders headers = new HttpHeaders();
    ServerResponse passed =
        new HttpPassedAnswer(
            HttpStatusCode.valueOf(answer.statusCode()),
            headers,
            answer.body(),
            settings.body(),
            streams);
    Head head = new Head(HttpStatusCode.valueOf(answer.statusCode()), headersOf(answer));
    request.getResponseConsumers().forEach(consumer -> consumer.accept(head, passed));
    return passed;
  }

  private static HttpRequest call(Request request) {
    URI uri = Objects.requireNonNull(request.getUri());
    HttpRequest.Builder call =
        HttpRequest.newBuilder(uri).method(request.getMethod().name(), body(request));
    request
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> call.header(name, value)));
    return call.build();
  }

  /** Whole, because the limit on its size has been held already: see BodyLimitFilter. */
  private static BodyPublisher body(Request request) {
    try {
      byte[] body = request.getServerRequest().servletRequest().getInputStream().readAllBytes();
      return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    } catch (IOException callerGone) {
      throw new UncheckedIOException(callerGone);
    }
  }

  private static HttpHeaders headersOf(HttpResponse<?> answer) {
    HttpHeaders headers = new HttpHeaders();
    answer.headers().map().forEach(headers::addAll);
    return headers;
  }

  private record Head(HttpStatusCode status, HttpHeaders headers) implements Response {
    @Override
    public HttpStatusCode getStatusCode() {
      return status;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }
  }
}
