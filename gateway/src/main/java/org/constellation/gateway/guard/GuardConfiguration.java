package org.constellation.gateway.guard;

import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedTimeLimiterMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuardSettings.class)
class GuardConfiguration {
  @Bean
  Guards guards(GuardSettings settings) {
    return new Guards(settings);
  }

  /** For calls to the services; redirects are answers like any other and go back to the caller. */
  @Bean(destroyMethod = "shutdownNow")
  HttpClient serviceHttpClient(GuardSettings settings) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(settings.connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }

  @Bean
  MeterBinder guardMetrics(Guards guards) {
    return registry -> {
      TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(guards.breakers).bindTo(registry);
      TaggedBulkheadMetrics.ofBulkheadRegistry(guards.bulkheads).bindTo(registry);
      TaggedRetryMetrics.ofRetryRegistry(guards.retries).bindTo(registry);
      TaggedTimeLimiterMetrics.ofTimeLimiterRegistry(guards.limiters).bindTo(registry);
    };
  }
}
