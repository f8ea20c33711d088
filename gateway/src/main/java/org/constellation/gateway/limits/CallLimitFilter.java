package org.constellation.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands in the security chain, where it is known who calls; static files are not counted. */
public final class CallLimitFilter extends OncePerRequestFilter {
  private static final List<String> COUNTED =
      List.of("/api/", "/session", "/sign-in", "/oauth2/", "/login/", "/logout", "/sign-out");

  private final HttpCallLimits limits;

  public CallLimitFilter(HttpCallLimits limits) {
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return COUNTED.stream().noneMatch(request.getServletPath()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (limits.allow(person(), request, response)) {
      chain.doFilter(request, response);
    }
  }

  private static @Nullable String person() {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    return caller == null || caller instanceof AnonymousAuthenticationToken
        ? null
        : caller.getName();
  }
}
