package org.constellation.notification.streams;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.notification.inbox.InboxDesk;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.access.Scope;
import org.constellation.platform.events.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The caller's inbox, live. Each stream is written by the virtual thread of its own request: a slow
 * reader holds up nobody else.
 */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
class StreamController {

  private static final Logger log = LoggerFactory.getLogger(StreamController.class);

  /** For a token that does not say when it ends. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final InboxDesk desk;
  private final Streams streams;
  private final JsonMapper json;
  private final Clock business;
  private final Clock wall;
  private final Duration keepAlive;

  StreamController(
      InboxDesk desk,
      Streams streams,
      JsonMapper json,
      Clock business,
      @Qualifier("wall") Clock wall,
      @Value("${constellation.stream.keep-alive}") Duration keepAlive) {
    this.desk = desk;
    this.streams = streams;
    this.json = json;
    this.business = business;
    this.wall = wall;
    this.keepAlive = keepAlive;
  }

  /**
   * Server-sent events: {@code notification} for each new one, {@code unread} with the number of
   * unread ones at the start and after each change, {@code reset} when the list is to be loaded
   * anew. Every event has an id; a client that hands the last one back in {@code Last-Event-ID} is
   * told what it missed. The stream ends with the token.
   */
  @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void stream(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    Scope scope = caller.scope();
    Bell bell = streams.open(caller.person());
    try {
      Frames frames = new Frames(response.getOutputStream(), json);
      var inbox = new LiveInbox(desk, scope, caller.person(), business, frames);
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      inbox.begin(Optional.ofNullable(lastEventId));
      inbox.goOn(bell, keepAlive, wall, end(token));
    } catch (IOException e) {
      log.debug("the reader of a stream has left", e);
    } catch (RuntimeException e) {
      if (!response.isCommitted() || !Faults.passes(e)) {
        throw e;
      }
      log.warn("a stream ends early, its reader will connect again", e);
    } finally {
      streams.close(caller.person(), bell);
    }
  }

  private Instant end(Jwt token) {
    Instant expiry = token.getExpiresAt();
    return expiry == null ? wall.instant().plus(LONGEST) : expiry;
  }
}
