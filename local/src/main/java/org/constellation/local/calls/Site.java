package org.constellation.local.calls;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A running platform: its gateway, and the local sign-in that gives scripts their tokens. */
public final class Site {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final String DATA = "data:";

  private final URI gateway;
  private final URI signIn;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public Site(URI gateway, URI signIn) {
    this.gateway = gateway;
    this.signIn = signIn;
  }

  /**
   * Someone's voice.
   *
   * @param person an id or an alias such as {@code student}
   */
  public Voice as(String person) {
    return new Voice(this, token(person));
  }

  /** Calls that need no sign-in. */
  public Voice anyone() {
    return new Voice(this, "");
  }

  /** A token for someone, kept for later calls. */
  public String token(String person) {
    return tokens.computeIfAbsent(person, this::mint);
  }

  private String mint(String person) {
    URI grant =
        signIn.resolve("/demo/token?person=" + URLEncoder.encode(person, StandardCharsets.UTF_8));
    Answer answer =
        send("token", HttpRequest.newBuilder(grant).POST(BodyPublishers.noBody())).required();
    return answer.text("access_token");
  }

  Answer call(String method, String path, HttpRequest.Builder request) {
    return send(method + " " + path, request.uri(gateway.resolve("/api/v1" + path)));
  }

  List<JsonNode> events(String path, HttpRequest.Builder request) {
    String stream = sent("GET " + path, request.uri(gateway.resolve("/api/v1" + path))).body();
    return stream
        .lines()
        .filter(line -> line.startsWith(DATA))
        .map(line -> json(line.substring(DATA.length())))
        .toList();
  }

  private Answer send(String asked, HttpRequest.Builder request) {
    HttpResponse<String> answer = sent(asked, request);
    return new Answer(
        asked, answer.statusCode(), json(answer.body()), answer.headers().firstValue("ETag"));
  }

  private HttpResponse<String> sent(String asked, HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(LONGEST).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(asked + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String body) {
    return body.isBlank() ? MissingNode.getInstance() : JsonMapper.shared().readTree(body);
  }
}
