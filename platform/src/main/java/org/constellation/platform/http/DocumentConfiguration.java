package org.constellation.platform.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.constellation.platform.access.Caller;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the conventions of the HTTP interface mean for the OpenAPI document of every service. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

  static {
    // Springdoc keeps this for the whole JVM; they are the same types in every service.
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, Expected.class, Idempotency.class);
  }

  @Bean
  GlobalOperationCustomizer conventions() {
    return new DocumentedConventions();
  }

  @Bean
  OpenApiCustomizer problems() {
    return document -> {
      if (document.getComponents() == null) {
        document.setComponents(new Components());
      }
      document
          .getComponents()
          .addSchemas(DocumentedConventions.PROBLEM, problem())
          .addResponses(
              DocumentedConventions.PROBLEM,
              new ApiResponse()
                  .description("A problem (RFC 9457); its code says which")
                  .content(
                      new Content()
                          .addMediaType(
                              "application/problem+json",
                              new MediaType()
                                  .schema(
                                      new Schema<>()
                                          .$ref(
                                              "#/components/schemas/"
                                                  + DocumentedConventions.PROBLEM)))));
    };
  }

  private static Schema<?> problem() {
    var wrong = new ObjectSchema();
    wrong.addProperty("field", new StringSchema());
    wrong.addProperty("message", new StringSchema());
    var problem = new ObjectSchema();
    problem.addProperty("type", new StringSchema().example("/problems/not-found"));
    problem.addProperty("title", new StringSchema());
    problem.addProperty("status", new IntegerSchema());
    problem.addProperty("detail", new StringSchema());
    problem.addProperty("code", new StringSchema().example("not-found"));
    problem.addProperty("instance", new StringSchema());
    problem.addProperty("errors", new ArraySchema().items(wrong));
    problem.setRequired(List.of("type", "title", "status", "detail", "code"));
    return problem;
  }
}
