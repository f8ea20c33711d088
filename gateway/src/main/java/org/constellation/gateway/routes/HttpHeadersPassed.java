package org.constellation.gateway.routes;

import java.util.Set;
import java.util.TreeSet;
import org.constellation.gateway.tracing.Correlation;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The headers that pass, each way. A list of what is let through, because nobody can list every
 * header by which some proxy or library would take somebody for signed in.
 */
final class HttpHeadersPassed {
  private HttpHeadersPassed() {}

  /** Inbound: no cookies, no X-Forwarded-*, no X-User-*, no identity but the bearer token. */
  @Component
  @Order(Ordered.LOWEST_PRECEDENCE)
  static final class Inbound implements RequestHttpHeadersFilter {
    private static final Set<String> PASSED =
        ignoringCase(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "Prefer",
            "tracestate",
            "User-Agent");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
      HttpHeaders passed = only(PASSED, input);
      Correlation correlation = Correlation.of(request.servletRequest());
      if (correlation != null) {
        passed.set(Correlation.TRACEPARENT, correlation.traceparent());
        passed.set(Correlation.CORRELATION_ID, correlation.id());
      }
      return passed;
    }
  }

  /** Outbound: cookies, security headers and trace are the gateway's own to set. */
  @Component
  @Order(Ordered.LOWEST_PRECEDENCE)
  static final class Outbound implements ResponseHttpHeadersFilter {
    private static final Set<String> PASSED =
        ignoringCase(
            "Allow",
            "Cache-Control",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Length",
            "Content-Type",
            "Deprecation",
            "ETag",
            "Idempotency-Replayed",
            "Last-Modified",
            "Link",
            "Location",
            "Retry-After",
            "Sunset",
            "Vary",
            "WWW-Authenticate");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
      return only(PASSED, input);
    }
  }

  private static HttpHeaders only(Set<String> passed, HttpHeaders input) {
    HttpHeaders output = new HttpHeaders();
    input.forEach((name, values) -> {
      if (passed.contains(name)) {
        output.addAll(name, values);
      }
    });
    return output;
  }

  private static Set<String> ignoringCase(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(Set.of(names));
    return set;
  }
}
