package org.constellation.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.http.Problem;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets through whom {@link MayCall} names, before the body and the headers are looked at. */
public final class RoleCheck implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation) {
      rule(operation).ifPresent(RoleCheck::check);
    }
    return true;
  }

  /** The rule of an operation: its own, else its controller's. */
  public static Optional<MayCall> rule(HandlerMethod operation) {
    return Optional.ofNullable(operation.getMethodAnnotation(MayCall.class))
        .or(() ->
            Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(
                    operation.getBeanType(), MayCall.class)));
  }

  private static void check(MayCall rule) {
    Caller caller = SignedIn.caller();
    if (Arrays.stream(rule.value()).noneMatch(caller::has)) {
      throw Problem.forbidden(
          "This is for people with the role "
              + Arrays.stream(rule.value()).map(Role::name).collect(Collectors.joining(" or "))
              + ".");
    }
  }
}
