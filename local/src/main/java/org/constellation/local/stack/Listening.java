package org.constellation.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Whether somebody listens on a port of this machine. */
final class Listening {
  private Listening() {}

  static boolean on(int port) {
    try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
