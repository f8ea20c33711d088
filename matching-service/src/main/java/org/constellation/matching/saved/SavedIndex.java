package org.constellation.matching.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.events.CompactedConsumers;
import org.constellation.platform.events.CompactedReader;
import org.constellation.platform.events.TopicPlaces;

/**
 * Fills the index from its file, if that may be trusted, lets the topics be read on from there, and
 * saves it again.
 *
 * <p>Places are noted before cards are told, so that the file may know more than its places say but
 * never less; what is read twice changes nothing. A file is too old once a topic might have dropped
 * the tombstone of somebody whom it still shows.
 */
public final class SavedIndex {

  /** Half of the day that topics keep tombstones for. */
  static final Duration FRESH = Duration.ofHours(12);

  private static final List<Topic> TOPICS =
      List.of(Topic.PROFILES, Topic.CAMPUSES, Topic.MENTOR_LOADS, Topic.RELATIONS);

  private final Optional<CardFile> file;
  private final LiveIndex index;
  private final CompactedConsumers consumers;
  private final Clock clock;
  private final Map<String, TopicPlaces> loaded;
  private final Map<Topic, CompactedReader<?>> readers = new ConcurrentHashMap<>();
  private Map<String, TopicPlaces> saved;

  /**
   * @param file where the index is kept, empty to always read the whole topics
   * @param index empty still
   */
  public SavedIndex(
      Optional<CardFile> file, LiveIndex index, CompactedConsumers consumers, Clock clock) {
    this.file = file;
    this.index = index;
    this.consumers = consumers;
    this.clock = clock;
    this.loaded = load();
    this.saved = loaded;
  }

  private Map<String, TopicPlaces> load() {
    try {
      if (file.isEmpty()) {
        return Map.of();
      }
      Optional<Origin> origin = file.get().origin().filter(this::isTrusted);
      if (origin.isPresent()) {
        file.get().read(index::put);
      }
      return origin.map(Origin::topics).orElse(Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isTrusted(Origin origin) {
    Instant now = clock.instant();
    return !origin.at().isAfter(now)
        && origin.at().plus(FRESH).isAfter(now)
        && TOPICS.stream()
            .allMatch(topic -> {
              TopicPlaces places = origin.topics().get(topic.topicName());
              return places != null && consumers.goesOnFrom(topic, places);
            });
  }

  /** Whether the index was filled from the file. */
  public boolean isLoaded() {
    return !loaded.isEmpty();
  }

  /** A reader of what the file does not know. */
  public <C extends StateCard> CompactedReader<C> reader(
      Topic topic, Class<C> type, BiConsumer<String, Optional<C>> view) {
    TopicPlaces places = loaded.get(topic.topicName());
    Map<Integer, Long> from = places == null ? Map.of() : places.next();
    CompactedReader<C> reader = consumers.reader(topic, type, from, view);
    readers.put(topic, reader);
    return reader;
  }

  /** Saves what is known, unless it is saved already or not all topics have been read yet. */
  public synchronized void save() throws IOException {
    boolean ready =
        readers.keySet().containsAll(TOPICS)
            && readers.values().stream().allMatch(CompactedReader::isCaughtUp);
    if (file.isPresent() && ready) {
      Map<String, TopicPlaces> places = places();
      if (!places.equals(saved)) {
        file.get().write(new Origin(clock.instant(), places), index::tellAll);
        saved = places;
      }
    }
  }

  private Map<String, TopicPlaces> places() {
    Map<String, TopicPlaces> places = new HashMap<>();
    readers.forEach((topic, reader) ->
        places.put(topic.topicName(), new TopicPlaces(consumers.topicId(topic), reader.next())));
    return places;
  }
}
