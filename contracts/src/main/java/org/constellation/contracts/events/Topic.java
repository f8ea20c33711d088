package org.constellation.contracts.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every topic of the house, by whom, and what it carries. Keyed topics never gain partitions. */
public enum Topic {
  PROFILES("profiles", Kind.STATE, ProfileCard.class),
  CAMPUSES("campuses", Kind.STATE, CampusCard.class),
  MENTOR_LOADS("mentor-loads", Kind.STATE, MentorLoad.class),
  RELATIONS("relations", Kind.STATE, Relation.class),
  PERSON_EVENTS("person-events", Kind.SEQUENCE, PersonEvent.class),
  REQUESTS("requests", Kind.SEQUENCE, RequestEvent.class),
  ENGAGEMENTS("engagements", Kind.SEQUENCE, EngagementEvent.class),
  MATCHES("matches", Kind.SEQUENCE, MatchEvent.class),
  NOTIFICATIONS("notifications", Kind.BROADCAST, NotificationEvent.class);

  /** How a topic is kept, and so how it may be read. */
  public enum Kind {
    /** Compacted: the newest card of each key, tombstones on erasure. */
    STATE,
    /** Every event of an aggregate in order, kept for 30 days. */
    SEQUENCE,
    /** Read by every instance, kept for an hour. */
    BROADCAST
  }

  /** Partitions of every topic; a keyed topic keeps this number for good. */
  public static final int PARTITIONS = 12;

  private final String shortName;
  private final Kind kind;
  private final Class<?> root;

  Topic(String shortName, Kind kind, Class<?> root) {
    this.shortName = shortName;
    this.kind = kind;
    this.root = root;
  }

  /** The name on the broker. */
  public String topicName() {
    return "constellation." + shortName;
  }

  public Kind kind() {
    return kind;
  }

  /** The sealed interface or the card that this topic carries. */
  public Class<?> root() {
    return root;
  }

  /** Every {@code ce_type} this topic may carry, with its record. */
  public Map<String, Class<?>> types() {
    return concrete(root).stream()
        .collect(Collectors.toUnmodifiableMap(this::type, Function.identity()));
  }

  /** The stable {@code ce_type} of a record: {@code org.constellation.requests.RequestAccepted}. */
  public String type(Class<?> eventClass) {
    return "org.constellation." + shortName + "." + eventClass.getSimpleName();
  }

  /** The topic on the broker of this name. */
  public static Optional<Topic> named(String topicName) {
    return Arrays.stream(values()).filter(topic -> topic.topicName().equals(topicName)).findFirst();
  }

  /** The topic that carries records of this class. */
  public static Topic carrying(Class<?> eventClass) {
    return Arrays.stream(values())
        .filter(topic -> topic.root.isAssignableFrom(eventClass))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic carries " + eventClass));
  }

  private static List<Class<?>> concrete(Class<?> root) {
    Class<?>[] permitted = root.getPermittedSubclasses();
    return permitted == null ? List.of(root) : List.of(permitted);
  }
}
