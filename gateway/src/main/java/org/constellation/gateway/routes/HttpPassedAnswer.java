package org.constellation.gateway.routes;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the caller. Spring's own would answer 304 by itself, and would
 * read an abandoned stream to its end, which for a live stream never comes.
 *
 * @param body closed here in every case, which hangs up on the service if there is more
 * @param bodyLimit for the whole of an ordinary body
 */
record HttpPassedAnswer(
    HttpStatusCode statusCode,
    HttpHeaders headers,
    InputStream body,
    Duration bodyLimit,
    OpenStreams streams)
    implements ServerResponse {

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws IOException {
    response.setStatus(statusCode.value());
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    if (OpenStreams.isLive(headers)) {
      streams.pass(body, response);
    } else {
      passWhole(response.getOutputStream());
    }
    return null;
  }

  private void passWhole(OutputStream out) throws IOException {
    var limit =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, bodyLimit.toMillis(), TimeUnit.MILLISECONDS);
    var hangUp = limit.thenRun(this::close);
    try (body) {
      body.transferTo(out);
    } finally {
      hangUp.cancel(false);
      limit.cancel(false);
    }
  }

  private void close() {
    try {
      body.close();
    } catch (IOException alreadyBroken) {
      throw new UncheckedIOException(alreadyBroken);
    }
  }
}
