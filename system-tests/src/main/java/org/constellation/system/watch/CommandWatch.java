package org.constellation.system.watch;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/** Hears every command of the clients that it is given to, and remembers what they said. */
public final class CommandWatch implements CommandListener {
  private final Map<String, Set<Word>> said = new ConcurrentHashMap<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    String name = command.getFirstKey();
    String collection = command.isString(name) ? "." + command.getString(name).getValue() : "";
    said.computeIfAbsent(
            event.getDatabaseName() + collection + " " + event.getCommandName(),
            _ -> ConcurrentHashMap.newKeySet())
        .addAll(Vocabulary.of(command));
  }

  /** The commands heard, each as namespace and name. */
  public Set<String> commands() {
    return Set.copyOf(said.keySet());
  }

  /** All words heard. */
  public Set<Word> words() {
    return said.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** What was said outside a subset, and in which commands. */
  public List<String> outside(Subset subset) {
    return said.entrySet().stream()
        .flatMap(command ->
            command.getValue().stream()
                .filter(word -> !subset.has(word))
                .map(word -> command.getKey() + " says " + word))
        .sorted()
        .toList();
  }
}
