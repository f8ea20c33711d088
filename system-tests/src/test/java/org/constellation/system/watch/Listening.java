package org.constellation.system.watch;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Gives the watch to every store client of every Spring context in this JVM. Spring makes it
 * itself, by {@code META-INF/spring.factories} of the tests, so the watch is the JVM's.
 */
final class Listening implements ApplicationContextInitializer<GenericApplicationContext> {
  static final CommandWatch WATCH = new CommandWatch();

  @Override
  public void initialize(GenericApplicationContext context) {
    context.registerBean(
        MongoClientSettingsBuilderCustomizer.class,
        () -> settings -> settings.addCommandListener(WATCH));
  }
}
