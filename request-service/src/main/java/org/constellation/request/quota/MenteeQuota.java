package org.constellation.request.quota;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.request.AskRefusal;

/**
 * How many requests one mentee has open.
 *
 * @param open ids of the open requests
 * @param closed ids of the latest that were given back: a straggler of a decided request cannot
 *     take its slot again
 */
public record MenteeQuota(UUID menteeId, String campus, Set<UUID> open, List<UUID> closed) {

  private static final int REMEMBERED = 64;

  public MenteeQuota {
    open = Set.copyOf(open);
    closed = List.copyOf(closed);
  }

  static MenteeQuota none(UUID menteeId, String campus) {
    return new MenteeQuota(menteeId, campus, Set.of(), List.of());
  }

  Decision<MenteeQuota, Void> take(UUID requestId, int limit) {
    if (open.contains(requestId) || closed.contains(requestId)) {
      return made(this);
    }
    if (open.size() >= limit) {
      return refused(AskRefusal.TOO_MANY_OPEN_REQUESTS);
    }
    Set<UUID> more = new HashSet<>(open);
    more.add(requestId);
    return made(new MenteeQuota(menteeId, campus, more, closed));
  }

  Decision<MenteeQuota, Void> release(UUID requestId) {
    if (closed.contains(requestId)) {
      return made(this);
    }
    Set<UUID> fewer = new HashSet<>(open);
    fewer.remove(requestId);
    List<UUID> later = new ArrayList<>(closed);
    later.add(requestId);
    int from = Math.max(0, later.size() - REMEMBERED);
    return made(new MenteeQuota(menteeId, campus, fewer, later.subList(from, later.size())));
  }
}
