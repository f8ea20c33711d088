package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.constellation.gateway.limits.HttpCallLimits;
import org.constellation.gateway.problems.HttpProblems;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** 401 and 403 as problems. Nobody is ever redirected to sign in: the web client asks first. */
@Component
final class HttpRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final HttpProblems problems;
  private final HttpCallLimits limits;

  HttpRefusals(HttpProblems problems, HttpCallLimits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  /** One answer for a missing, a forged and an expired token: a forger learns nothing from it. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    // A refused token is refused before its call is counted, so it counts here, by address.
    boolean counted = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    if (counted || limits.allow(null, request, response)) {
      unauthenticated(request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller == null || caller instanceof AnonymousAuthenticationToken) {
      unauthenticated(request, response);
    } else {
      String detail =
          failure instanceof CsrfException
              ? "Send the XSRF-TOKEN cookie's value in the header X-XSRF-TOKEN."
              : "This person may not do this.";
      problems.write(request, response, new Problem(ProblemCode.FORBIDDEN, detail));
    }
  }

  private void unauthenticated(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(
        request,
        response,
        new Problem(ProblemCode.UNAUTHENTICATED, "This needs a signed-in person."));
  }
}
