package org.constellation.matching.cohorts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a cohort is, live. Whichever instance works on it writes its progress down, so every
 * instance can tell it by looking.
 */
@RestController
@MayCall(Role.COORDINATOR)
class ProgressController {

  private static final Logger log = LoggerFactory.getLogger(ProgressController.class);

  private static final long LOOK_EVERY_MILLIS = 500;
  private static final int LOOKS_PER_KEEP_ALIVE = 30;
  private static final int MOST_LOOKS = 7_200;

  private final CohortDesk desk;
  private final JsonMapper json;
  private final CountDownLatch stopping = new CountDownLatch(1);

  ProgressController(CohortDesk desk, JsonMapper json) {
    this.desk = desk;
    this.json = json;
  }

  /**
   * Server-sent events: {@code progress} with the cohort at the start and after each change, whose
   * id is its version. The stream ends when nothing more is to come by itself: under review,
   * published, cancelled or failed; after an hour at the latest. A client that comes back then with
   * the last id that it was told gets 204, by which a browser knows not to come again.
   */
  @GetMapping(path = "/api/v1/cohorts/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void progress(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    Versioned<CohortRun> run = HttpCohorts.find(desk, caller, id);
    if (!goesOn(run) && Long.toString(run.version()).equals(lastEventId)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    OutputStream out = response.getOutputStream();
    try {
      write(out, "retry: 3000\n\n");
      tell(out, run);
      for (int looks = 1; goesOn(run) && looks < MOST_LOOKS; looks++) {
        if (stopping.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          return;
        }
        Versioned<CohortRun> now = HttpCohorts.find(desk, caller, id);
        if (now.version() != run.version()) {
          tell(out, now);
        } else if (looks % LOOKS_PER_KEEP_ALIVE == 0) {
          write(out, ": keep-alive\n\n");
        }
        run = now;
      }
    } catch (IOException e) {
      log.debug("the reader of a stream has left", e);
    }
  }

  private static boolean goesOn(Versioned<CohortRun> run) {
    return run.state() instanceof CohortRun.Running || run.state() instanceof CohortRun.Publishing;
  }

  private void tell(OutputStream out, Versioned<CohortRun> run) throws IOException {
    write(
        out,
        "id: "
            + run.version()
            + "\nevent: progress\ndata: "
            + json.writeValueAsString(CohortView.of(run))
            + "\n\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** A graceful stop waits for every answer to end, and these do not end by themselves. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping.countDown();
  }
}
