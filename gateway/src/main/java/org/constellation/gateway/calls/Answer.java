package org.constellation.gateway.calls;

import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What came of one of the gateway's own calls. */
public sealed interface Answer {
  /** The service answered, be it with a refusal; a body that is no JSON reads as missing. */
  record Given(int status, HttpHeaders headers, JsonNode body) implements Answer {
    public boolean ok() {
      return status == 200;
    }
  }

  /** No answer in time, or none at all. */
  record Missing() implements Answer {}
}
