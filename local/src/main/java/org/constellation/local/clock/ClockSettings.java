package org.constellation.local.clock;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the clock needs to know of the stack.
 *
 * @param file keeps the offset
 * @param services the services that have due tasks
 * @param broker where the events flow, host and port
 * @param patience how long the services may take to catch up at one stop
 */
@ConfigurationProperties("constellation.clock")
record ClockSettings(Path file, List<URI> services, String broker, Duration patience) {}
