package org.constellation.platform.aggregates;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/** A state with variants, nested values and everything that a mapping may trip over. */
public sealed interface Jar {
  String campus();

  int sweets();

  record Open(String campus, int sweets, Details details) implements Jar {}

  record Closed(String campus, int sweets, @Nullable Instant until) implements Jar {}

  /** Values of many kinds. */
  record Details(
      Map<Need, Integer> byNeed,
      Set<Need> needs,
      List<Lid> lids,
      YearMonth month,
      Map<String, Instant> slots,
      @Nullable UUID maker) {}

  /** A sealed type inside a list. */
  sealed interface Lid {
    record Round(int radius) implements Lid {}

    record Square(int side) implements Lid {}
  }

  Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  AggregateType<Jar> TYPE =
      AggregateType.of("jars", Jar.class, Jar::campus)
          .seenBy(jar -> Set.of(jar.campus(), "shared"))
          .keyedBy(jar ->
              Keys.of("campus", jar.campus())
                  .and("sweets", jar.sweets())
                  .and(
                      "until",
                      jar instanceof Jar.Closed c
                          ? Optional.ofNullable(c.until())
                          : Optional.empty())
                  .and("lock", jar.sweets() == 77 ? Optional.of("only-one") : Optional.empty()))
          .dueAt(jar ->
              jar instanceof Jar.Closed c ? Optional.ofNullable(c.until()) : Optional.empty())
          .indexed("campus", "sweets")
          .unique("lock");

  /** An open one, with something of everything. */
  static Open of(int sweets) {
    return new Open(
        "here",
        sweets,
        new Details(
            Map.of(Need.COMMUNITY, 3),
            Set.of(Need.ROLE_MODEL),
            List.of(new Lid.Round(2), new Lid.Square(3)),
            YearMonth.of(2026, 11),
            Map.of("a.b", NOON),
            null));
  }
}
