package org.constellation.local.stack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Lets each context of the one JVM see the auto-configurations that its own jar would bring, and
 * not those that are on the shared class path for the others' sake.
 */
final class OwnAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {
  /** Names the part to its own context; absent outside the stack, where nothing is filtered. */
  static final String PART = "constellation.local.part";

  private static final Set<Part> SERVICES = Set.copyOf(EnumSet.copyOf(Part.SERVICES));
  private static final Set<Part> NOTIFICATION = Set.of(Part.NOTIFICATION_SERVICE);

  /** What is not everyone's, by the beginning of its name. */
  private static final Map<String, Set<Part>> OWNERS =
      Map.ofEntries(
          Map.entry("org.constellation.platform.", SERVICES),
          Map.entry("org.springdoc.", SERVICES),
          Map.entry("org.springframework.boot.mongodb.", SERVICES),
          Map.entry("org.springframework.boot.data.", SERVICES),
          Map.entry("org.springframework.boot.persistence.", SERVICES),
          Map.entry("org.springframework.boot.integration.", SERVICES),
          Map.entry("org.springframework.boot.kafka.", SERVICES),
          Map.entry("org.springframework.boot.opentelemetry.", SERVICES),
          Map.entry(
              "org.springframework.boot.micrometer.metrics.autoconfigure.export.otlp.", SERVICES),
          Map.entry("org.springframework.boot.micrometer.tracing.", SERVICES),
          Map.entry("org.springframework.cloud.function.", SERVICES),
          Map.entry("org.springframework.cloud.stream.", SERVICES),
          Map.entry("org.springframework.cloud.gateway.", Set.of(Part.GATEWAY)),
          Map.entry("org.springframework.boot.security.oauth2.client.", Set.of(Part.GATEWAY)),
          Map.entry(
              "org.springframework.boot.security.oauth2.server.authorization.",
              Set.of(Part.SIGN_IN)),
          Map.entry("org.springframework.boot.mail.", NOTIFICATION),
          Map.entry("org.springframework.boot.thymeleaf.", NOTIFICATION));

  private Optional<Part> part = Optional.empty();

  @Override
  public void setEnvironment(Environment environment) {
    part = Optional.ofNullable(environment.getProperty(PART)).flatMap(Part::named);
  }

  @Override
  public boolean[] match(
      @Nullable String[] candidates, AutoConfigurationMetadata autoConfigurationMetadata) {
    boolean[] matches = new boolean[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      String candidate = candidates[i];
      matches[i] = candidate == null || part.map(p -> own(p, candidate)).orElse(true);
    }
    return matches;
  }

  static boolean own(Part part, String autoConfiguration) {
    List<Set<Part>> owners =
        OWNERS.entrySet().stream()
            .filter(owned -> autoConfiguration.startsWith(owned.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return owners.stream().allMatch(parts -> parts.contains(part));
  }
}
