package org.constellation.request;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Requests, the mentors' ledgers and the mentees' quotas. */
@SpringBootApplication
public class RequestApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(RequestApplication.class)
        .properties("spring.config.name=request-service")
        .run(args);
  }
}
