package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.constellation.store.engine.Engine;

/** All commands by name. */
public final class Commands implements AutoCloseable {
  private final Map<String, Command> commands = new HashMap<>();
  private final OpenCursors cursors;

  /** The commands over an engine. */
  public Commands(Engine engine, Clock clock) {
    this.cursors = new OpenCursors(clock);
    new ServerCommands(engine, clock, cursors).addTo(this::add);
    new ReadCommands(engine, cursors).addTo(this::add);
    new CursorCommands(cursors).addTo(this::add);
    new WriteCommands(engine).addTo(this::add);
    new CatalogCommands(engine).addTo(this::add);
  }

  private void add(String name, Command command) {
    commands.put(name.toLowerCase(Locale.ROOT), command);
  }

  /** Answers a command; every failure is an answer too. */
  public Document run(String database, Document body) {
    Request request = new Request(database, body);
    try {
      cursors.closeIdle();
      Command command = commands.get(request.name().toLowerCase(Locale.ROOT));
      return command == null
          ? Reply.error(59, "CommandNotFound", "no such command: '" + request.name() + "'")
          : command.run(request);
    } catch (Throwable e) { // an error of the JVM as well: the client waits for an answer
      return Reply.error(Failure.of(e, body.isEmpty() ? "An empty command" : request.name()));
    }
  }

  @Override
  public void close() {
    cursors.close();
  }
}
