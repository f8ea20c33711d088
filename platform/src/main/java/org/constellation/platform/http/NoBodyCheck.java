package org.constellation.platform.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** An operation that takes no body takes none, or {@code {}}: what else one sends was misplaced. */
final class NoBodyCheck implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean misplaced =
        handler instanceof HandlerMethod operation
            && request.getDispatcherType() == DispatcherType.REQUEST
            && Boolean.TRUE.equals(request.getAttribute(BodyFilter.SAYS_SOMETHING))
            && Arrays.stream(operation.getMethodParameters())
                .noneMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    if (misplaced) {
      throw Problem.invalid("This operation takes no body.");
    }
    return true;
  }
}
