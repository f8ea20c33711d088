package org.constellation.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * In a list of values that have names, as {@code channel=VIDEO,PHONE}, none is left out: Spring
 * would make a null of it, which nobody expects. An empty parameter is an empty list.
 */
final class GapCheck implements HandlerInterceptor {

  private final Map<Method, List<String>> lists = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation) {
      for (String name : lists.computeIfAbsent(operation.getMethod(), _ -> lists(operation))) {
        if (hasGap(request.getParameterValues(name))) {
          throw Problem.invalid(name, "has a value without a name");
        }
      }
    }
    return true;
  }

  private static boolean hasGap(String @Nullable [] values) {
    if (values == null || (values.length == 1 && values[0].isEmpty())) {
      return false;
    }
    return Arrays.stream(values)
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .anyMatch(String::isBlank);
  }

  /** The names of an operation's parameters that are such lists. */
  private static List<String> lists(HandlerMethod operation) {
    return Arrays.stream(operation.getMethodParameters()).flatMap(GapCheck::lists).toList();
  }

  private static Stream<String> lists(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(RequestBody.class)
        || Arguments.isOurs(parameter.getParameterType())) {
      return Stream.empty();
    }
    if (parameter.getParameterType().isRecord()) {
      return Arrays.stream(parameter.getParameterType().getRecordComponents())
          .filter(part -> isList(ResolvableType.forType(part.getGenericType())))
          .map(RecordComponent::getName);
    }
    return isList(ResolvableType.forMethodParameter(parameter))
        ? Stream.of(name(parameter))
        : Stream.empty();
  }

  private static boolean isList(ResolvableType type) {
    Class<?> element = type.as(Collection.class).getGeneric().resolve(Object.class);
    return element.isEnum();
  }

  private static String name(MethodParameter parameter) {
    RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
    if (said != null && !said.name().isEmpty()) {
      return said.name();
    }
    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    return Objects.requireNonNull(parameter.getParameterName());
  }
}
