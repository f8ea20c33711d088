package org.constellation.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.tracing.Tracer;
import java.util.List;
import org.constellation.platform.access.RoleCheck;
import org.constellation.platform.events.RequiredUnlessNullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The HTTP conventions of every service. */
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration {

  /** Deeper than anything we mean, shallow enough to be harmless. */
  static final int DEEPEST_JSON = 32;

  /** What a body may be is said strictly, so that a mistake is told and not guessed away. */
  @Bean
  JsonMapperBuilderCustomizer strictBodies() {
    return builder ->
        builder
            .addModule(new WrittenTimes())
            .annotationIntrospector(new RequiredUnlessNullable())
            .changeDefaultPropertyInclusion(
                all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                LogicalType.Textual,
                coercion ->
                    coercion
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(
                LogicalType.Integer,
                coercion ->
                    coercion
                        .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .withCoercionConfig(
                LogicalType.Boolean,
                coercion ->
                    coercion
                        .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .withCoercionConfig(
                LogicalType.Enum,
                coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
  }

  @Bean
  org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer shallow() {
    return factory ->
        factory.streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST_JSON).build());
  }

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  ErrorController errorController() {
    return new ErrorController();
  }

  @Bean
  Cursors cursors(@Value("${constellation.cursor.secret}") String secret) {
    return new Cursors(secret);
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(JsonMapper json) {
    var registration = new FilterRegistrationBean<>(new BodyFilter(json));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    return registration;
  }

  @Bean
  FilterRegistrationBean<CauseFilter> causeFilter(ObjectProvider<Tracer> tracer) {
    var registration =
        new FilterRegistrationBean<>(new CauseFilter(tracer.getIfAvailable(() -> Tracer.NOOP)));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
    return registration;
  }

  @Bean
  WebMvcConfigurer callers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new RoleCheck());
        interceptors.addInterceptor(new NoBodyCheck());
        interceptors.addInterceptor(new GapCheck());
      }
    };
  }
}
