package org.constellation.gateway.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Among the first of all filters, so that every answer and log line, refusals too, can be traced;
 * just after the one that opens the span.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class CorrelationFilter extends OncePerRequestFilter {
  private static final int TRACE_ID_LENGTH = 32;

  private final @Nullable Tracer tracer;

  CorrelationFilter(ObjectProvider<Tracer> tracer) {
    this.tracer = tracer.getIfAvailable();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Correlation correlation =
        Correlation.of(
            traceparent(request),
            request.getHeader(Correlation.CORRELATION_ID),
            ThreadLocalRandom.current());
    correlation.on(request);
    response.setHeader(Correlation.TRACEPARENT, correlation.traceparent());
    response.setHeader(Correlation.CORRELATION_ID, correlation.id());
    try (var _ = MDC.putCloseable("correlation", correlation.id())) {
      chain.doFilter(request, response);
    }
  }

  /**
   * The span of this call, which continues the caller's trace; without tracing the caller's own.
   */
  private @Nullable String traceparent(HttpServletRequest request) {
    Span span = tracer == null ? null : tracer.currentSpan();
    // A span that is not sampled is still the one to continue; only without tracing it has no id.
    return span == null || span.context().traceId().length() != TRACE_ID_LENGTH
        ? request.getHeader(Correlation.TRACEPARENT)
        : traceparent(span.context());
  }

  private static String traceparent(TraceContext context) {
    String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
  }
}
