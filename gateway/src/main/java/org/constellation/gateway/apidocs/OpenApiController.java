package org.constellation.gateway.apidocs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.services.Service;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole interface in one document, for the viewer at /api-docs and for generators. */
@RestController
final class OpenApiController {
  /** A service writes its document at the first question, which takes it a while. */
  private static final Duration DEADLINE = Duration.ofSeconds(4);

  private static final Duration KEPT = Duration.ofSeconds(30);

  private final HttpServiceCalls calls;
  private final JsonNode own;

  OpenApiController(HttpServiceCalls calls, JsonMapper json) throws IOException {
    this.calls = calls;
    try (InputStream document = new ClassPathResource("openapi/gateway.json").getInputStream()) {
      this.own = json.readTree(document);
    }
  }

  /** Partial when a service is away; {@code x-missing} then names it. Open to anyone. */
  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> joined(HttpServletRequest caller) {
    SequencedMap<String, JsonNode> documents = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    Map<Service, Answer> answers =
        calls.getFromEach(Service.DEPLOYED, "/v3/api-docs", caller, DEADLINE);
    answers.forEach((service, answer) -> {
      if (answer instanceof Answer.Given given && given.ok()) {
        documents.put(service.fullName(), given.body());
      } else {
        missing.add(service.fullName());
      }
    });
    documents.put("gateway", own);
    CacheControl cache = missing.isEmpty() ? CacheControl.maxAge(KEPT) : CacheControl.noStore();
    return ResponseEntity.ok().cacheControl(cache).body(JoinedDocument.of(documents, missing));
  }
}
