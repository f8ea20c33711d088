package org.constellation.matching;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The matching service. */
@SpringBootApplication
public class MatchingApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(MatchingApplication.class)
        .properties("spring.config.name=matching-service")
        .run(args);
  }
}
