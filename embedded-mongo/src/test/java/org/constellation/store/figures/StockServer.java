package org.constellation.store.figures;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/** The library's own backend in memory, to compare with. */
final class StockServer {
  private StockServer() {}

  public static void main(String[] arguments) throws InterruptedException {
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    System.out.println("Stock ready on 127.0.0.1:" + server.getLocalAddress().getPort());
    new CountDownLatch(1).await();
  }
}
