package org.constellation.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals from the gateway's own controllers; all else goes to the error controller. */
@RestControllerAdvice
final class ProblemAdviceController {
  private final HttpProblems problems;

  ProblemAdviceController(HttpProblems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  void refused(Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(request, response, refused.problem());
  }
}
