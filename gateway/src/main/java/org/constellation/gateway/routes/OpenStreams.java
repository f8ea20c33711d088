package org.constellation.gateway.routes;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The live streams that are passing through. They are ended when the gateway stops, because a
 * graceful stop waits for every answer to end, and these do not end by themselves.
 */
@Component
final class OpenStreams {
  private static final Logger log = LoggerFactory.getLogger(OpenStreams.class);
  private static final int CHUNK = 4096;

  private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  static boolean isLive(HttpHeaders headers) {
    MediaType type = headers.getContentType();
    return type != null && type.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM);
  }

  /**
   * Passes each piece on as it comes. Either side may leave at any time, and a stopping gateway
   * leaves too: an end like any other, the browser connects again with its Last-Event-ID.
   */
  void pass(InputStream events, HttpServletResponse response) {
    open.add(events);
    try (events) {
      OutputStream out = response.getOutputStream();
      out.flush();
      byte[] chunk = new byte[CHUNK];
      for (int read = 0; read >= 0 && !stopping; read = events.read(chunk)) {
        out.write(chunk, 0, read);
        out.flush();
      }
    } catch (IOException left) {
      log.debug("A live stream ended: {}", left.getMessage());
    } finally {
      open.remove(events);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
    open.forEach(OpenStreams::end);
  }

  int size() {
    return open.size();
  }

  private static void end(InputStream events) {
    try {
      events.close();
    } catch (IOException alreadyEnded) {
      log.debug("A live stream had ended already: {}", alreadyEnded.getMessage());
    }
  }
}
