package org.constellation.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ports of one stack: the gateway's, and those that follow it.
 *
 * @param first the gateway's
 */
public record Ports(int first) {
  /** The controller of the broker and the mail sink listen too, on these places. */
  private static final int CONTROLLER = 8;

  private static final int MAIL = 10;
  private static final int USED = 11;

  public Ports {
    if (first < 1024 || first + USED > 65_535) {
      throw new IllegalArgumentException("The port must be between 1024 and 65000");
    }
  }

  /** Where a browser finds the platform. */
  public URI gateway() {
    return outside(Part.GATEWAY);
  }

  /** Where a browser finds the sign-in, and a script its tokens. */
  public URI signIn() {
    return outside(Part.SIGN_IN);
  }

  int of(Part part) {
    return first + part.offset();
  }

  int controller() {
    return first + CONTROLLER;
  }

  int mail() {
    return first + MAIL;
  }

  /** Where other parts reach one. */
  URI inside(Part part) {
    return URI.create("http://127.0.0.1:" + of(part));
  }

  /** Where a browser reaches one. */
  URI outside(Part part) {
    return URI.create("http://localhost:" + of(part));
  }

  /** Those that somebody else listens on already. */
  List<Integer> taken() {
    return IntStream.range(first, first + USED).filter(port -> !free(port)).boxed().toList();
  }

  /** A stack's worth of free ports, at or after the given one. */
  public static Ports freeFrom(int first) {
    Ports ports = new Ports(first);
    while (!ports.taken().isEmpty()) {
      ports = new Ports(ports.first() + USED);
    }
    return ports;
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections of an earlier run may linger in TIME_WAIT; servers bind past them too.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
