package org.constellation.notification.streams;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constellation.notification.inbox.Entry;
import org.constellation.platform.aggregates.Page;

/**
 * How far a reader got; the {@code id} of every frame. Entries may show up in the inbox a little
 * out of the order of their instants, as two instances write them at once. So a mark is no single
 * position: everything up to the floor was sent, and above it just what is listed. What shows up
 * below the floor, from a writer whose clock is far behind, makes the inbox longer than it should
 * be.
 *
 * @param known how many entries the reader was told of or has in its list
 * @param sent hashes of the ids of what was sent above the floor
 */
record Mark(Instant floor, int known, Set<Integer> sent) {

  /** More than two writers can be apart. */
  static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final int MOST_LISTED = 64;

  Mark {
    sent = Set.copyOf(sent);
  }

  /**
   * Everything in this inbox counts as sent.
   *
   * @param known how long the inbox was when it was looked at, or before
   */
  static Mark after(List<Entry> newestFirst, Instant now, int known) {
    Instant newest = newestFirst.isEmpty() ? now : newestFirst.getFirst().createdAt();
    Instant floor = newest.minus(OVERLAP);
    Set<Integer> sent = new HashSet<>();
    for (Entry entry : newestFirst) {
      if (!entry.createdAt().isAfter(floor)) {
        break;
      }
      if (sent.size() == MOST_LISTED) {
        return new Mark(entry.createdAt(), known, sent);
      }
      sent.add(hash(entry));
    }
    return new Mark(floor, known, sent);
  }

  Mark plus(Entry entry) {
    Set<Integer> more = new HashSet<>(sent);
    more.add(hash(entry));
    return new Mark(floor, known + 1, more);
  }

  /** What of the page was not sent yet, oldest first. */
  List<Entry> unsent(Page<Entry> newestFirst) {
    return newestFirst.items().reversed().stream()
        .filter(entry -> entry.createdAt().isAfter(floor) && !sent.contains(hash(entry)))
        .toList();
  }

  /** Whether the page is too short to say what was not sent. */
  boolean isBeyond(Page<Entry> newestFirst) {
    return newestFirst.next().isPresent()
        && newestFirst.items().getLast().createdAt().isAfter(floor);
  }

  /**
   * Whether there is something that the page does not show as unsent and the reader does not know.
   *
   * @param counted how long the inbox was before the page was read
   */
  boolean misses(Page<Entry> newestFirst, long counted) {
    return counted > known + (long) unsent(newestFirst).size();
  }

  String encode() {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES + Integer.BYTES * sent.size());
    bytes.putLong(floor.toEpochMilli());
    bytes.putInt(known);
    sent.forEach(bytes::putInt);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The mark that a client hands back, empty when it is none of ours. */
  static Optional<Mark> decode(String encoded) {
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (bytes.remaining() < Long.BYTES + Integer.BYTES || bytes.remaining() % Integer.BYTES != 0) {
      return Optional.empty();
    }
    Instant floor = Instant.ofEpochMilli(bytes.getLong());
    int known = bytes.getInt();
    Set<Integer> sent = new HashSet<>();
    while (bytes.hasRemaining()) {
      sent.add(bytes.getInt());
    }
    return Optional.of(new Mark(floor, known, sent));
  }

  private static int hash(Entry entry) {
    return entry.id().hashCode();
  }
}
