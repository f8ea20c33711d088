package org.constellation.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a body whole before anything looks at it: refuses what is too large with 413, and leaves
 * the hash that idempotency compares.
 */
public final class BodyFilter extends OncePerRequestFilter {

  /** Request attribute with the SHA-256 of the body. */
  static final String HASH = BodyFilter.class.getName() + ".hash";

  /** Request attribute: whether there is more in the body than an empty object. */
  static final String SAYS_SOMETHING = BodyFilter.class.getName() + ".says-something";

  private static final int JSON_LIMIT = 256 * 1024;
  private static final int SHORTEST = 64;
  private static final int CSV_LIMIT = 2 * 1024 * 1024;

  private final JsonMapper json;

  public BodyFilter(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    int limit = type != null && type.startsWith("text/csv") ? CSV_LIMIT : JSON_LIMIT;
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
      response.setContentType("application/problem+json");
      json.writeValue(
          response.getOutputStream(),
          Problem.plain(
              HttpStatus.CONTENT_TOO_LARGE,
              "too-large",
              "The body may have " + limit / 1024 + " KiB at most.",
              request.getRequestURI()));
      return;
    }
    request.setAttribute(HASH, hash(body));
    request.setAttribute(SAYS_SOMETHING, saysSomething(body));
    chain.doFilter(new Whole(request, body), response);
  }

  private static boolean saysSomething(byte[] body) {
    return body.length > SHORTEST
        || !new String(body, StandardCharsets.UTF_8).replaceAll("\\s", "").matches("(\\{})?");
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A request whose body has been read already. */
  private static final class Whole extends HttpServletRequestWrapper {
    private final byte[] body;

    Whole(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      var bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
          return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the body is here already");
        }
      };
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
