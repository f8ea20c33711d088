package org.constellation.gateway.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.constellation.gateway.tracing.Correlation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem as {@code application/problem+json}: the only way an error leaves the gateway.
 */
@Component
public final class HttpProblems {
  private final JsonMapper json;

  HttpProblems(JsonMapper json) {
    this.json = json;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    response.setStatus(problem.code().status());
    String retryAfter = problem.retryAfterSeconds();
    if (retryAfter != null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    if (problem.code() == ProblemCode.UNAUTHENTICATED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    byte[] body = json.writeValueAsBytes(problem.body(path(request), Correlation.idOf(request)));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  public ServerResponse answer(Problem problem) {
    return ServerResponse.status(problem.code().status())
        .build((request, response) -> {
          write(request, response, problem);
          return null;
        });
  }

  /** The path that was asked for, also on the container's error dispatch. */
  private static String path(HttpServletRequest request) {
    @Nullable Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return first instanceof String path ? path : request.getRequestURI();
  }
}
