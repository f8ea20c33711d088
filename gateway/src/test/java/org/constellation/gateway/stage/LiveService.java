package org.constellation.gateway.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.constellation.gateway.services.Service;

/** A service with a live stream that sends an event when the test says so, and never ends. */
public final class LiveService {
  private final HttpServer server;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final AtomicInteger listeners = new AtomicInteger();

  private LiveService(HttpServer server) {
    this.server = server;
  }

  static LiveService started() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      LiveService service = new LiveService(server);
      server.createContext("/", service::answer);
      server.createContext("/api/v1/notifications/stream", service::stream);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return service;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public void send(String event) {
    events.add(event);
  }

  public void forget() {
    events.clear();
  }

  public int listeners() {
    return listeners.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = FakeServices.by(Service.NOTIFICATION).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    listeners.incrementAndGet();
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream;charset=UTF-8");
    exchange.sendResponseHeaders(200, 0);
    try (exchange) {
      OutputStream out = exchange.getResponseBody();
      out.flush();
      while (true) {
        out.write(events.take().getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.decrementAndGet();
    }
  }
}
