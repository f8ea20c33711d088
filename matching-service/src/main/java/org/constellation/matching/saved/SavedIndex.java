package org.constellation.matching.saved;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.events.CompactedConsumers;
import org.constellation.platform.events.CompactedReader;
import org.constellation.platform.events.TopicPlaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the index from its file, if that may be trusted, lets the topics be read on from there, and
 * saves it again. Whatever is wrong with the file, the index is built from the whole topics then.
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

  private static final Duration AGEING = FRESH.dividedBy(2);

  private static final Origin NOTHING = new Origin(Instant.EPOCH, Map.of());
  private static final Logger log = LoggerFactory.getLogger(SavedIndex.class);

  private final Optional<CardFile> file;
  private final CompactedConsumers consumers;
  private final Clock clock;
  private final Map<Topic, CompactedReader<?>> readers = new ConcurrentHashMap<>();
  private LiveIndex index;
  private Origin loaded = NOTHING;
  private Origin saved;

  /**
   * @param file where the index is kept, empty to always read the whole topics
   * @param empty makes an index that knows nobody
   */
  public SavedIndex(
      Optional<CardFile> file,
      Supplier<LiveIndex> empty,
      CompactedConsumers consumers,
      Clock clock) {
    this.file = file;
    this.consumers = consumers;
    this.clock = clock;
    this.index = empty.get();
    try {
      loaded = load();
    } catch (IOException | RuntimeException e) {
      // It is a mere cache. What was told before the fault may be wrong as well.
      log.warn("the saved index is passed over: {}", e.getClass().getSimpleName());
      index = empty.get();
    }
    this.saved = loaded;
  }

  private Origin load() throws IOException {
    if (file.isEmpty()) {
      return NOTHING;
    }
    Optional<Origin> origin = file.get().origin().filter(this::isTrusted);
    if (origin.isPresent()) {
      file.get().read(index::put);
    }
    return origin.orElse(NOTHING);
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

  /** With all that the file knows; nobody where there is none to be trusted. */
  public LiveIndex index() {
    return index;
  }

  /** Whether the index was filled from the file. */
  public boolean isLoaded() {
    return !loaded.equals(NOTHING);
  }

  /** A reader of what the file does not know. */
  public <C extends StateCard> CompactedReader<C> reader(
      Topic topic, Class<C> type, BiConsumer<String, Optional<C>> view) {
    TopicPlaces places = loaded.topics().get(topic.topicName());
    Map<Integer, Long> from = places == null ? Map.of() : places.next();
    CompactedReader<C> reader = consumers.reader(topic, type, from, view);
    readers.put(topic, reader);
    return reader;
  }

  /**
   * Saves what is known, unless it is saved already or a topic is not, or no longer, being read. A
   * file that stays as it is would soon be too old.
   */
  public synchronized void save() throws IOException {
    boolean ready =
        readers.keySet().containsAll(TOPICS)
            && readers.values().stream()
                .allMatch(reader -> reader.isRunning() && reader.isCaughtUp());
    if (file.isPresent() && ready) {
      Origin origin = new Origin(clock.instant(), places());
      if (!origin.topics().equals(saved.topics()) || (isAgeing() && isAllThereIs(origin))) {
        file.get().write(origin, index::tellAll);
        saved = origin;
      }
    }
  }

  private boolean isAgeing() {
    return !saved.at().plus(AGEING).isAfter(clock.instant());
  }

  /** Else it might only be that no topic answers any more. */
  private boolean isAllThereIs(Origin origin) {
    return TOPICS.stream()
        .allMatch(topic ->
            consumers.endsAt(
                topic, Objects.requireNonNull(origin.topics().get(topic.topicName()))));
  }

  private Map<String, TopicPlaces> places() {
    Map<String, TopicPlaces> places = new HashMap<>();
    readers.forEach((topic, reader) ->
        places.put(topic.topicName(), new TopicPlaces(consumers.topicId(topic), reader.next())));
    return places;
  }
}
