package org.constellation.profile.campuses;

import java.io.IOException;
import java.io.InputStream;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Where campuses are kept, and what makes them known. */
@Configuration(proxyBeanMethods = false)
class CampusConfiguration {

  @Bean
  Aggregates<Campus, Void> campusAggregates(Stores stores) {
    return stores.aggregates(Campus.TYPE);
  }

  /** Knows the registry's campuses before the first request comes. */
  @Bean
  Campuses campuses(
      Aggregates<Campus, Void> campusAggregates,
      ResourceLoader files,
      @Value("${constellation.campuses:}") String location)
      throws IOException {
    Campuses campuses = new Campuses(campusAggregates);
    if (!location.isBlank()) {
      try (InputStream bytes = files.getResource(location).getInputStream()) {
        campuses.register(RegistryFile.read(bytes.readAllBytes()));
      }
    }
    return campuses;
  }
}
