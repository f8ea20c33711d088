package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.constellation.store.engine.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All commands by name. */
public final class Commands implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final Map<String, Command> commands = new HashMap<>();
  private final OpenCursors cursors;

  /** The commands over an engine. */
  public Commands(Engine engine, Clock clock) {
    this.cursors = new OpenCursors(clock);
    new ServerCommands(engine, clock, cursors).addTo(this::add);
    new ReadCommands(engine, cursors).addTo(this::add);
    new WriteCommands(engine).addTo(this::add);
    new CatalogCommands(engine).addTo(this::add);
  }

  private void add(String name, Command command) {
    commands.put(name.toLowerCase(Locale.ROOT), command);
  }

  /** Answers a command; every failure is an answer too. */
  public Document run(String database, Document body) {
    Request request = new Request(database, body);
    Command command = commands.get(request.name().toLowerCase(Locale.ROOT));
    if (command == null) {
      return Reply.error(59, "CommandNotFound", "no such command: '" + request.name() + "'");
    }
    try {
      return command.run(request);
    } catch (MongoServerError e) {
      return Reply.error(e);
    } catch (MongoServerException e) {
      return Reply.error(2, "BadValue", e.getMessageWithoutErrorCode());
    } catch (ClassCastException | IllegalArgumentException | UnsupportedOperationException e) {
      LOG.debug("A malformed {}", request.name(), e);
      return Reply.error(9, "FailedToParse", "The command cannot be read");
    } catch (RuntimeException e) {
      LOG.error("{} failed", request.name(), e);
      return Reply.error(1, "InternalError", "The command failed");
    }
  }

  @Override
  public void close() {
    cursors.close();
  }
}
