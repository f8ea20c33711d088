package org.constellation.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.SignedIn;
import org.constellation.platform.events.EventIds;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers {@link Caller}, {@link Expected} and {@link Idempotency} as parameters. */
public final class Arguments implements HandlerMethodArgumentResolver {

  private static final Set<Class<?>> OURS = Set.of(Caller.class, Expected.class, Idempotency.class);
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]{8})?\"");
  private static final Pattern KEY = Pattern.compile("\"([\\x21\\x23-\\x7e]{1,128})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return isOurs(parameter.getParameterType());
  }

  static boolean isOurs(Class<?> type) {
    return OURS.contains(type);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = request.getNativeRequest(HttpServletRequest.class);
    var answer = request.getNativeResponse(HttpServletResponse.class);
    if (http == null || answer == null) {
      throw new IllegalStateException("no servlet request");
    }
    Class<?> wanted = parameter.getParameterType();
    if (wanted == Caller.class) {
      return SignedIn.caller();
    }
    return wanted == Expected.class ? expected(http) : idempotency(http, answer, SignedIn.caller());
  }

  private static Expected expected(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null) {
      throw Problem.of(
          HttpStatus.PRECONDITION_REQUIRED,
          "if-match-required",
          "Send If-Match with the ETag of what you read.");
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw Problem.stale();
    }
    return new Expected(Long.parseLong(tag.group(1)));
  }

  private static Idempotency idempotency(
      HttpServletRequest request, HttpServletResponse answer, Caller caller) {
    String header = request.getHeader("Idempotency-Key");
    Matcher key = KEY.matcher(header == null ? "" : header.strip());
    if (!key.matches()) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST,
          "idempotency-key-required",
          "Send Idempotency-Key as a quoted string of 1 to 128 visible characters.");
    }
    UUID id =
        EventIds.named(
            "created",
            String.valueOf(caller.campus()),
            caller.person().toString(),
            request.getRequestURI(),
            key.group(1));
    Object hash = request.getAttribute(BodyFilter.HASH);
    return new Idempotency(
        id, String.valueOf(hash), () -> answer.setHeader(Idempotency.REPLAYED, "true"));
  }
}
