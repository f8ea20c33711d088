package org.constellation.engagement.checkins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.constellation.engagement.engagements.CheckIn;
import org.constellation.platform.aggregates.Page;

/** An engagement's check-ins a page at a time, newest first. */
final class Newest {

  private static final Comparator<Page.Position> ORDER =
      Comparator.comparing(Page.Position::createdAt)
          .thenComparing(position -> position.id().toString())
          .reversed();

  private Newest() {}

  static Page<CheckIn> page(List<CheckIn> all, Page.Wanted wanted) {
    List<CheckIn> rest =
        all.stream()
            .filter(each ->
                wanted.after().map(last -> ORDER.compare(position(each), last) > 0).orElse(true))
            .sorted(Comparator.comparing(Newest::position, ORDER))
            .toList();
    return rest.size() <= wanted.limit()
        ? new Page<>(rest, Optional.empty())
        : new Page<>(
            rest.subList(0, wanted.limit()), Optional.of(position(rest.get(wanted.limit() - 1))));
  }

  private static Page.Position position(CheckIn checkIn) {
    return new Page.Position(checkIn.at(), checkIn.checkInId());
  }
}
