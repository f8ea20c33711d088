package org.constellation.platform.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.access.RoleCheck;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of each operation what its parameters and annotations mean on the wire: the headers that it
 * needs, who may call it ({@code x-roles}), and the problems it can answer with.
 */
final class DocumentedConventions implements GlobalOperationCustomizer {

  static final String PROBLEM = "Problem";

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Set<String> problems = new TreeSet<>(Set.of("503"));
    if (takes(method, RequestBody.class) || takes(method, RequestParam.class)) {
      problems.add("400");
    }
    if (takes(method, RequestBody.class)) {
      problems.addAll(Set.of("413", "415"));
    }
    if (takes(method, PathVariable.class)) {
      problems.add("404");
    }
    problems.addAll(roles(operation, RoleCheck.rule(method)));
    if (wants(method, Expected.class)) {
      operation.addParametersItem(header("If-Match", "The ETag of what was read.", "\"7\""));
      problems.addAll(Set.of("412", "428"));
    }
    if (wants(method, Idempotency.class)) {
      operation.addParametersItem(
          header(
              "Idempotency-Key",
              "Quoted, 1 to 128 visible characters. The same key and body answer the same.",
              "\"9f1c\""));
      problems.addAll(Set.of("400", "409", "422"));
      created(operation.getResponses());
    }
    problems.forEach(status -> operation.getResponses().computeIfAbsent(status, _ -> problem()));
    return operation;
  }

  private static List<String> roles(Operation operation, Optional<MayCall> rule) {
    if (rule.isEmpty()) {
      operation.setSecurity(List.of());
      return List.of();
    }
    List<String> names = Arrays.stream(rule.get().value()).map(Role::name).toList();
    operation.addExtension("x-roles", names);
    return List.of("401", "403");
  }

  private static void created(ApiResponses responses) {
    ApiResponse plain = responses.remove("200");
    if (plain != null) {
      responses.addApiResponse("201", plain);
    }
    responses.values().stream()
        .filter(response -> response.get$ref() == null)
        .forEach(response ->
            response
                .addHeaderObject("Location", text("Where it is from now on."))
                .addHeaderObject(
                    Idempotency.REPLAYED, text("true when an earlier call had created it.")));
  }

  private static Header text(String description) {
    return new Header().description(description).schema(new StringSchema());
  }

  private static HeaderParameter header(String name, String description, String example) {
    var header = new HeaderParameter();
    header.name(name).required(true).description(description).example(example);
    Schema<?> schema = new StringSchema();
    header.schema(schema);
    return header;
  }

  private static ApiResponse problem() {
    return new ApiResponse().$ref("#/components/responses/" + PROBLEM);
  }

  private static boolean takes(
      HandlerMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
    return parameters(method).anyMatch(one -> one.hasParameterAnnotation(annotation));
  }

  private static boolean wants(HandlerMethod method, Class<?> type) {
    return parameters(method).anyMatch(one -> one.getParameterType() == type);
  }

  private static java.util.stream.Stream<MethodParameter> parameters(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters());
  }
}
