package org.constellation.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.events.EventIds;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers {@link Caller}, {@link Expected} and {@link Idempotency} as parameters. */
public final class Arguments implements HandlerMethodArgumentResolver {

  private static final Set<Class<?>> OURS = Set.of(Caller.class, Expected.class, Idempotency.class);
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
  private static final Pattern KEY = Pattern.compile("\"([\\x21\\x23-\\x7e]{1,128})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return OURS.contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    if (http == null) {
      throw new IllegalStateException("no servlet request");
    }
    Class<?> wanted = parameter.getParameterType();
    if (wanted == Caller.class) {
      return caller();
    }
    return wanted == Expected.class ? expected(http) : idempotency(http, caller());
  }

  private static Caller caller() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
      throw Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Sign in first.");
    }
    try {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      Optional.ofNullable(token.getClaimAsStringList("roles"))
          .orElse(List.of())
          .forEach(role -> roles.add(Role.valueOf(role)));
      String person = token.getClaimAsString("person_id");
      return new Caller(
          UUID.fromString(String.valueOf(person)), token.getClaimAsString("campus"), roles);
    } catch (IllegalArgumentException e) {
      throw Problem.forbidden("The token does not say who you are here.");
    }
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

  private static Idempotency idempotency(HttpServletRequest request, Caller caller) {
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
    return new Idempotency(id, String.valueOf(hash));
  }
}
