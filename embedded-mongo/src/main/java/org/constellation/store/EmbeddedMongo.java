package org.constellation.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.constellation.store.command.Commands;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.Housekeeping;
import org.constellation.store.engine.StoreFile;
import org.constellation.store.wire.WireServer;

/**
 * A server that MongoDB's drivers connect to, inside this JVM. Meant for a first look, tests and a
 * small pilot on one machine; {@code docs/store.md} says what it can do and what it is not.
 */
public final class EmbeddedMongo implements AutoCloseable {
  private static final Duration EXPIRY_EVERY = Duration.ofSeconds(10);

  private final Engine engine;
  private final Housekeeping housekeeping;
  private final Commands commands;
  private final WireServer server;

  private EmbeddedMongo(Options options, Clock clock, Duration expiryEvery) {
    this.engine =
        options
            .data()
            .map(folder -> StoreFile.in(folder, options.fsync()))
            .orElseGet(StoreFile::inMemory);
    this.housekeeping = new Housekeeping(engine, clock, expiryEvery);
    this.commands = new Commands(engine, clock);
    try {
      this.server = new WireServer(commands, options.port());
    } catch (RuntimeException e) {
      housekeeping.close();
      engine.close();
      throw e;
    }
  }

  /**
   * Opens the data, repeats what the journal holds beyond it, and listens.
   *
   * @throws RuntimeException when the port is taken or another process has the data open
   */
  public static EmbeddedMongo start(Options options) {
    return start(options, Clock.systemUTC(), EXPIRY_EVERY);
  }

  /** The same with a clock for TTL indexes and a period in which expired documents go. */
  static EmbeddedMongo start(Options options, Clock clock, Duration expiryEvery) {
    return new EmbeddedMongo(options, clock, expiryEvery);
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** A connection string for a database of this server. */
  public String uri(String database) {
    return "mongodb://127.0.0.1:" + port() + "/" + database;
  }

  /**
   * The queries since the start that no index narrowed: namespace and shape of the filter, without
   * values, and how often.
   */
  public Map<String, Long> scans() {
    return engine.scans().shapes();
  }

  /** Compares every index with its documents; empty when they agree. Reads everything. */
  public List<String> check() {
    return engine.check();
  }

  /** Writes everything to the file and stops. */
  @Override
  public void close() {
    server.close();
    commands.close();
    housekeeping.close();
    engine.close();
  }
}
