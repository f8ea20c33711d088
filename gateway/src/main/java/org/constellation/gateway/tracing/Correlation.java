package org.constellation.gateway.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties together everything that one call sets off.
 *
 * @param traceparent W3C Trace Context, version 00
 * @param id the caller's own id where it sent a fit one, else the trace id
 */
public record Correlation(String traceparent, String id) {
  public static final String TRACEPARENT = "traceparent";
  public static final String CORRELATION_ID = "X-Correlation-Id";

  private static final Pattern FIT_TRACEPARENT =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
  private static final Pattern FIT_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  /** Takes over what the caller sent if it is fit, and makes up what is missing or is not. */
  static Correlation of(@Nullable String traceparent, @Nullable String id, RandomGenerator random) {
    String trace =
        traceparent != null && FIT_TRACEPARENT.matcher(traceparent).matches()
            ? traceparent
            : begin(random);
    String traceId = trace.substring(3, 35);
    return new Correlation(trace, id != null && FIT_ID.matcher(id).matches() ? id : traceId);
  }

  private static String begin(RandomGenerator random) {
    HexFormat hex = HexFormat.of();
    // Not sampled: whoever asked for nothing must not make every service record its part.
    // All zeros would mean "no trace"; the highest bit set rules it out.
    return "00-"
        + hex.toHexDigits(random.nextLong() | Long.MIN_VALUE)
        + hex.toHexDigits(random.nextLong())
        + "-"
        + hex.toHexDigits(random.nextLong() | Long.MIN_VALUE)
        + "-00";
  }

  void on(HttpServletRequest request) {
    request.setAttribute(Correlation.class.getName(), this);
  }

  public static @Nullable Correlation of(HttpServletRequest request) {
    return request.getAttribute(Correlation.class.getName()) instanceof Correlation correlation
        ? correlation
        : null;
  }

  public static @Nullable String idOf(HttpServletRequest request) {
    Correlation correlation = of(request);
    return correlation == null ? null : correlation.id();
  }
}
