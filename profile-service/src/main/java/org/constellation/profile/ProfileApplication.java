package org.constellation.profile;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** People, needs, offerings, campuses, roster import. */
@SpringBootApplication
public class ProfileApplication {

  static void main(String[] args) {
    new SpringApplicationBuilder(ProfileApplication.class)
        .properties("spring.config.name=profile-service")
        .run(args);
  }
}
