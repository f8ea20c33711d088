package org.constellation.platform.http;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.constellation.platform.events.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/** Every error becomes a problem answer here: never a stack trace, never what the caller sent. */
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private static final String NO_VALUE = "is not a value it can have";

  /** One field that is wrong. */
  record Wrong(String field, String message) {}

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Wrong> errors =
        e.getBindingResult().getFieldErrors().stream().map(ProblemAdvice::wrong).toList();
    return invalid(errors);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Wrong> errors =
        e.getParameterValidationResults().stream()
            .flatMap(result ->
                result.getResolvableErrors().stream()
                    .map(error ->
                        error instanceof FieldError field
                            ? wrong(field)
                            : new Wrong(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
            .toList();
    return invalid(errors);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e.getCause() instanceof DatabindException wrong) {
      String field =
          wrong.getPath().stream()
              .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
              .collect(Collectors.joining("."));
      return invalid(List.of(new Wrong(field, "is unknown, missing or of the wrong type")));
    }
    return answer(
        HttpStatus.BAD_REQUEST, "malformed", "The body is not the JSON that this operation takes.");
  }

  /** A path that names no id of ours names nothing; a wrong parameter is told. */
  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (e instanceof MethodArgumentTypeMismatchException argument
        && !argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return invalid(List.of(new Wrong(argument.getName(), NO_VALUE)));
    }
    Problem absent = Problem.absent();
    return ResponseEntity.status(absent.getStatusCode()).body(absent.getBody());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return invalid(List.of(new Wrong(e.getParameterName(), "is required")));
  }

  @ExceptionHandler
  ResponseEntity<Object> refusedByRole(AccessDeniedException e) {
    return answer(HttpStatus.FORBIDDEN, "forbidden", "You may not do this.");
  }

  @ExceptionHandler
  ResponseEntity<Object> anythingElse(Exception e) {
    if (Faults.passes(e)) {
      log.warn("answered 503: {}", Faults.trace(e));
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, Long.toString(Duration.ofSeconds(1).toSeconds()))
          .body(
              Problem.body(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "unavailable",
                  "This could not be done just now. Nothing is lost; try again."));
    }
    log.error("answered 500: {}", Faults.trace(e));
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong on our side.");
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem
        && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
      HttpStatus known = HttpStatus.valueOf(status.value());
      String code = known.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      return ResponseEntity.status(status)
          .headers(headers)
          .body(Problem.body(known, code, known.getReasonPhrase() + "."));
    }
    return new ResponseEntity<>(body, headers, status);
  }

  private static Wrong wrong(FieldError error) {
    // What a failed conversion says names our classes and quotes the value.
    return new Wrong(
        error.getField(),
        error.isBindingFailure() ? NO_VALUE : String.valueOf(error.getDefaultMessage()));
  }

  private static ResponseEntity<Object> invalid(List<Wrong> errors) {
    ProblemDetail body =
        Problem.body(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not as they should be.");
    body.setProperty("errors", errors);
    return ResponseEntity.badRequest().body(body);
  }

  private static ResponseEntity<Object> answer(HttpStatus status, String code, String detail) {
    return ResponseEntity.status(status).body(Problem.body(status, code, detail));
  }
}
