package org.constellation.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
 * would make a null of it, which nobody expects. An empty parameter is an empty list. Nor is a
 * place in a list named, as {@code need[1]=ROLE_MODEL}: Spring fills the places before it with
 * nulls, and fails at far ones.
 */
final class GapCheck implements HandlerInterceptor {

  /** What Spring lets stand behind a list's name. */
  private static final String AS_A_WHOLE = "[]";

  /** What Spring lets stand before a name whose values count where there are no others. */
  private static final String OTHERWISE = "!";

  /**
   * A parameter that may be repeated.
   *
   * @param ofNames whether its values are some that have names, rather than any text
   */
  private record Repeated(String name, boolean ofNames) {

    static Stream<Repeated> of(ResolvableType type, Supplier<String> name) {
      if (!Collection.class.isAssignableFrom(type.toClass())) {
        return Stream.empty();
      }
      Class<?> element = type.as(Collection.class).getGeneric().resolve(Object.class);
      return Stream.of(new Repeated(name.get(), element.isEnum()));
    }

    boolean hasGap(Map<String, String[]> values) {
      return ofNames
          && Stream.of(name, OTHERWISE + name)
              .flatMap(key -> Stream.of(key, key + AS_A_WHOLE))
              .anyMatch(key -> GapCheck.hasGap(values.get(key)));
    }

    boolean isWrittenByPlace(Map<String, String[]> values) {
      return values.keySet().stream()
          .anyMatch(key -> key.startsWith(name + "[") && !key.equals(name + AS_A_WHOLE));
    }
  }

  private final Map<Method, List<Repeated>> lists = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation) {
      Map<String, String[]> values = request.getParameterMap();
      for (Repeated list : lists.computeIfAbsent(operation.getMethod(), _ -> lists(operation))) {
        if (list.hasGap(values)) {
          throw Problem.invalid(list.name(), "has a value without a name");
        }
        if (list.isWrittenByPlace(values)) {
          throw Problem.invalid(list.name(), "is repeated under its own name, without places");
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

  /** An operation's parameters that are lists. */
  private static List<Repeated> lists(HandlerMethod operation) {
    return Arrays.stream(operation.getMethodParameters()).flatMap(GapCheck::lists).toList();
  }

  private static Stream<Repeated> lists(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(RequestBody.class)
        || Arguments.isOurs(parameter.getParameterType())) {
      return Stream.empty();
    }
    if (parameter.getParameterType().isRecord()) {
      return Arrays.stream(parameter.getParameterType().getRecordComponents())
          .flatMap(
              part -> Repeated.of(ResolvableType.forType(part.getGenericType()), part::getName));
    }
    return Repeated.of(ResolvableType.forMethodParameter(parameter), () -> name(parameter));
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
