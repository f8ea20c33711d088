package org.constellation.local.calls;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls made in one person's name. Paths start after {@code /api/v1}. */
public final class Voice {
  private final Site site;
  private final String token;

  Voice(Site site, String token) {
    this.site = site;
    this.token = token;
  }

  public Answer get(String path) {
    return site.call("GET", path, request().GET());
  }

  /** Changes the state of something that is there. */
  public Answer post(String path) {
    return site.call("POST", path, request().POST(BodyPublishers.noBody()));
  }

  public Answer post(String path, Map<String, ?> body) {
    return site.call("POST", path, json(request()).POST(json(body)));
  }

  public Answer remove(String path) {
    return site.call("DELETE", path, request().DELETE());
  }

  /** Creates something once, however often it is called with the same key. */
  public Answer create(String path, String key, Map<String, ?> body) {
    return site.call("POST", path, json(keyed(key)).POST(json(body)));
  }

  public Answer create(String path, Map<String, ?> body) {
    return create(path, UUID.randomUUID().toString(), body);
  }

  public Answer createFromCsv(String path, String key, String csv) {
    return site.call(
        "POST",
        path,
        keyed(key)
            .header("Content-Type", "text/csv; charset=utf-8")
            .POST(BodyPublishers.ofString(csv)));
  }

  /** Replaces what {@code GET} of the same path shows now. */
  public Answer replace(String path, Map<String, ?> body) {
    return replace(path, path, body);
  }

  /** Replaces a part of an aggregate whose version another path shows. */
  public Answer replace(String path, String versionAt, Map<String, ?> body) {
    String etag = get(versionAt).required().etag().orElse("");
    return site.call("PUT", path, json(request()).header("If-Match", etag).PUT(json(body)));
  }

  /** Changes some of an aggregate whose version another path shows. */
  public Answer amend(String path, String versionAt, Map<String, ?> patch) {
    String etag = get(versionAt).required().etag().orElse("");
    return site.call(
        "PATCH",
        path,
        request()
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", etag)
            .method("PATCH", json(patch)));
  }

  /** The data of each server-sent event, when the stream has ended by itself. */
  public List<JsonNode> follow(String path) {
    return site.events(path, request().setHeader("Accept", "text/event-stream").GET());
  }

  private HttpRequest.Builder keyed(String key) {
    return request().header("Idempotency-Key", '"' + key + '"');
  }

  private static HttpRequest.Builder json(HttpRequest.Builder request) {
    return request.header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
    return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
  }

  private HttpRequest.Builder request() {
    HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept", "application/json");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }
}
