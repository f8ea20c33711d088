package org.constellation.platform.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shelf and its lists in a map, for tests. */
public final class InMemoryShelf implements Shelf, ShelfLists {

  private static final Set<Held.State> WAITING =
      Set.of(Held.State.AWAITING_EARLIER, Held.State.BEHIND_DEAD_LETTER);
  private static final Set<Held.State> BLOCKING =
      Set.of(Held.State.DEAD_LETTER, Held.State.BEHIND_DEAD_LETTER);

  private final Map<String, Held> held = new LinkedHashMap<>();

  /** Everything that is held, in the order in which it came. */
  public synchronized List<Held> all() {
    return List.copyOf(held.values());
  }

  @Override
  public synchronized void hold(Held one) {
    held.putIfAbsent(one.id(), one);
  }

  @Override
  public synchronized void change(Held one) {
    held.replace(one.id(), one);
  }

  @Override
  public synchronized void remove(String id) {
    held.remove(id);
  }

  @Override
  public boolean isBlocked(String consumer, String topic, String key) {
    return of(consumer, topic, key).anyMatch(in(BLOCKING));
  }

  @Override
  public List<Held> waiting(String consumer, String topic, String key) {
    return of(consumer, topic, key)
        .filter(in(WAITING))
        .sorted(
            Comparator.comparingInt((Held one) -> one.delivery().partition())
                .thenComparingLong(one -> one.delivery().offset()))
        .toList();
  }

  @Override
  public Optional<Held> find(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public List<Held> list(Held.State state, int limit) {
    return letters(Set.of(state), null, limit);
  }

  @Override
  public long count(Held.State state) {
    return all().stream().filter(in(Set.of(state))).count();
  }

  @Override
  public List<Held> letters(Set<Held.State> states, @Nullable Place after, int limit) {
    return all().stream()
        .filter(in(states))
        .filter(one -> isAfter(after, one.since(), one.id()))
        .sorted(Comparator.comparing(Held::since).thenComparing(Held::id).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Parked> parked(@Nullable Place after, int limit) {
    return all().stream()
        .filter(in(WAITING))
        .collect(Collectors.groupingBy(this::group))
        .entrySet()
        .stream()
        .map(group -> parked(group.getKey(), group.getValue()))
        .filter(one -> isAfter(after, one.since(), one.id()))
        .sorted(Comparator.comparing(Parked::since).thenComparing(Parked::id).reversed())
        .limit(limit)
        .toList();
  }

  private String group(Held one) {
    var at = one.delivery();
    return String.join("|", at.topic(), at.key(), one.consumer(), one.state().name());
  }

  private static Parked parked(String id, List<Held> group) {
    Held first = group.getFirst();
    Instant since = group.stream().map(Held::since).min(Instant::compareTo).orElseThrow();
    return new Parked(
        id,
        first.consumer(),
        first.delivery().topic(),
        first.delivery().key(),
        first.state(),
        group.size(),
        since);
  }

  @Override
  public long behind(Held letter) {
    return of(letter.consumer(), letter.delivery().topic(), letter.delivery().key())
        .filter(in(Set.of(Held.State.BEHIND_DEAD_LETTER)))
        .count();
  }

  @Override
  public Optional<String> blocking(Parked parked) {
    return of(parked.consumer(), parked.topic(), parked.key())
        .filter(in(Set.of(Held.State.DEAD_LETTER)))
        .map(Held::id)
        .findFirst();
  }

  private Stream<Held> of(String consumer, String topic, String key) {
    return all().stream()
        .filter(one -> one.consumer().equals(consumer))
        .filter(one -> one.delivery().topic().equals(topic))
        .filter(one -> one.delivery().key().equals(key));
  }

  private static Predicate<Held> in(Set<Held.State> states) {
    return one -> states.contains(one.state());
  }

  private static boolean isAfter(@Nullable Place after, Instant since, String id) {
    return after == null
        || since.isBefore(after.since())
        || (since.equals(after.since()) && id.compareTo(after.id()) < 0);
  }
}
