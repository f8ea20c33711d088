package org.constellation.local.stack;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where this JVM's log goes. */
public final class Logs {
  private Logs() {}

  /** Must come before anything logs; Spring Boot keeps its hands off from then on. */
  public static void into(DataFolder data, String part) {
    System.setProperty("constellation.logs", data.logs().toString());
    System.setProperty("constellation.part", part);
    System.setProperty("logback.configurationFile", "logback-stack.xml");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
