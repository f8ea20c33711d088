package org.constellation.platform.http;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.constellation.platform.outbox.Cause;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds what set the work off around every request: the correlation of the caller, if it is a sane
 * one, or a fresh one; answered in the same header and put beside every log line.
 */
public final class CauseFilter extends OncePerRequestFilter {

  public static final String HEADER = "X-Correlation-Id";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private final Tracer tracer;

  public CauseFilter(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String correlation =
        Optional.ofNullable(request.getHeader(HEADER))
            .filter(sent -> SANE.matcher(sent).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    response.setHeader(HEADER, correlation);
    Cause cause = new Cause(correlation, null, traceparent().orElse(null));
    cause.<Cause, IOException>around(() -> {
      try {
        chain.doFilter(request, response);
      } catch (ServletException e) {
        throw new IOException(e);
      }
      return cause;
    });
  }

  private Optional<String> traceparent() {
    return Optional.ofNullable(tracer.currentSpan())
        .map(span -> span.context())
        .map(CauseFilter::traceparent);
  }

  private static String traceparent(TraceContext context) {
    String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
  }
}
