package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.constellation.store.engine.Engine;

/**
 * What the server says of itself. It says the oldest version that current drivers still speak to,
 * and nothing of sessions, so that drivers use neither.
 */
final class ServerCommands {
  private static final int WIRE_VERSION = 8;
  private static final String VERSION = "4.2.0";
  private static final int MAX_MESSAGE = 48_000_000;
  private static final int MAX_BATCH = 100_000;

  private final Engine engine;
  private final Clock clock;
  private final OpenCursors cursors;
  private final Instant started;
  private final AtomicInteger connections = new AtomicInteger();

  ServerCommands(Engine engine, Clock clock, OpenCursors cursors) {
    this.engine = engine;
    this.clock = clock;
    this.cursors = cursors;
    this.started = clock.instant();
  }

  void addTo(BiConsumer<String, Command> commands) {
    commands.accept("hello", _ -> hello());
    commands.accept("isMaster", _ -> hello().append("ismaster", true));
    commands.accept("ping", _ -> Reply.ok());
    commands.accept("endSessions", _ -> Reply.ok());
    commands.accept("buildInfo", _ -> buildInfo());
    commands.accept("serverStatus", _ -> serverStatus());
    commands.accept("connectionStatus", _ -> connectionStatus());
    commands.accept("listDatabases", this::listDatabases);
  }

  private Document hello() {
    return Reply.ok(
        new Document("helloOk", true)
            .append("isWritablePrimary", true)
            .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
            .append("maxMessageSizeBytes", MAX_MESSAGE)
            .append("maxWriteBatchSize", MAX_BATCH)
            .append("localTime", clock.instant())
            .append("connectionId", connections.incrementAndGet())
            .append("minWireVersion", 0)
            .append("maxWireVersion", WIRE_VERSION)
            .append("readOnly", false));
  }

  private static Document buildInfo() {
    return Reply.ok(
        new Document("version", VERSION)
            .append("versionArray", List.of(4, 2, 0, 0))
            .append("modules", List.of("constellation-embedded"))
            .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE));
  }

  private Document serverStatus() {
    Document scans =
        new Document("total", engine.scans().total()).append("shapes", scannedShapes());
    Document metrics =
        new Document("queryExecutor", new Document("collectionScans", scans))
            .append("cursor", new Document("open", new Document("total", (long) cursors.size())));
    return Reply.ok(
        new Document("host", "localhost")
            .append("version", VERSION)
            .append("process", "constellation-embedded")
            .append("pid", ProcessHandle.current().pid())
            .append("uptime", (double) Duration.between(started, clock.instant()).toSeconds())
            .append("localTime", clock.instant())
            .append("metrics", metrics));
  }

  private List<Document> scannedShapes() {
    return engine.scans().shapes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(shape -> new Document("query", shape.getKey()).append("times", shape.getValue()))
        .toList();
  }

  private static Document connectionStatus() {
    Document nobody =
        new Document("authenticatedUsers", List.of()).append("authenticatedUserRoles", List.of());
    return Reply.ok(new Document("authInfo", nobody));
  }

  private static Document described(String database, boolean nameOnly) {
    Document described = new Document("name", database);
    return nameOnly ? described : described.append("empty", false);
  }

  private Document listDatabases(Request request) {
    request.allow("nameOnly");
    List<Document> databases =
        engine
            .collections()
            .namespaces("")
            .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
            .distinct()
            .map(name -> described(name, request.flag("nameOnly", false)))
            .toList();
    return Reply.ok(new Document("databases", databases));
  }
}
