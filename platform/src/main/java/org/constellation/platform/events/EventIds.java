package org.constellation.platform.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;
import org.constellation.contracts.events.Topic;

/** Name-based ids (UUIDv5): the same name gives the same id, wherever and however often. */
public final class EventIds {

  private static final NameBasedGenerator NAMES =
      Generators.nameBasedGenerator(UUID.fromString("7d2a8f0e-6f58-4d0c-9a35-3f0d1c1f7a11"));

  private EventIds() {}

  /**
   * The id of the n-th event of an aggregate. The topic is part of it: an engagement has the id of
   * the request that opened it, and their first events are two.
   */
  public static UUID event(Topic topic, UUID aggregate, long sequence) {
    return named("event", topic.topicName(), aggregate.toString(), Long.toString(sequence));
  }

  /** The id that these parts name; the parts keep their borders. */
  public static UUID named(String... parts) {
    return NAMES.generate(String.join("\u001f", parts));
  }
}
