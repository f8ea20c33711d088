package org.constellation.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session with its token, where the provider gave none to renew it with. */
final class SessionEndFilter extends OncePerRequestFilter {
  private static final String ENDS = SessionEndFilter.class.getName();

  private final Clock wallClock;

  SessionEndFilter(Clock wallClock) {
    this.wallClock = wallClock;
  }

  static void endAt(Instant when, HttpSession session) {
    session.setAttribute(ENDS, when);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null
        && session.getAttribute(ENDS) instanceof Instant end
        && wallClock.instant().isAfter(end)) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }
}
