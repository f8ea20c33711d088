package org.constellation.engagement;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Engagement-service as a process of its own. */
@SpringBootApplication
public class EngagementApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(EngagementApplication.class)
        .properties("spring.config.name=engagement-service")
        .run(args);
  }
}
