package org.constellation.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.constellation.gateway.problems.HttpProblems;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body whole, up to its limit, before anything is sent on: a slow or endless upload then
 * costs a thread here and nothing behind. After the security chain, so that strangers are turned
 * away before their bodies are read.
 */
@Component
@Order(0)
final class BodyLimitFilter extends OncePerRequestFilter {
  private static final Pattern ROSTER = Pattern.compile("/api/v1/campuses/[^/]+/roster-imports/?");

  private final LimitSettings settings;
  private final HttpProblems problems;

  BodyLimitFilter(LimitSettings settings, HttpProblems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= 0
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    DataSize limit =
        ROSTER.matcher(request.getServletPath()).matches() ? settings.roster() : settings.body();
    int most = Math.toIntExact(limit.toBytes());
    byte[] body =
        request.getContentLengthLong() > most
            ? null
            : request.getInputStream().readNBytes(most + 1);
    if (body == null || body.length > most) {
      refuse(request, response, limit);
    } else {
      chain.doFilter(new ReadRequest(request, body), response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, DataSize limit)
      throws IOException {
    String detail = "A body here may have at most %d bytes.".formatted(limit.toBytes());
    problems.write(request, response, new Problem(ProblemCode.TOO_LARGE, detail));
  }
}
