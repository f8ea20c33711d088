package org.constellation.matching.index;

import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;

/** Random questions about a {@link Life}. */
final class Queries {

  private static final List<String> TEXTS =
      List.of(
          "r",
          "zoe",
          "harbour l",
          "data de",
          "c++",
          "sea",
          "river",
          "lawyers and robots",
          "rivres",
          "pyhton",
          "zoey",
          "the law",
          "datas",
          "nobody",
          "roboter",
          "deap sea",
          ".net",
          "net",
          "software development");

  private final RandomGenerator chance;

  Queries(RandomGenerator chance) {
    this.chance = chance;
  }

  Wanted wanted() {
    return new Wanted(
        id(1 + chance.nextInt(Life.MENTEES)),
        one(List.of(Need.values())),
        chance.nextBoolean()
            ? Optional.empty()
            : Optional.of(one(List.of(InteractionType.values()))),
        channels(),
        1 + chance.nextInt(30),
        now(),
        chance.nextInt(4) == 0);
  }

  private Set<Channel> channels() {
    Channel[] all = Channel.values();
    return chance
        .ints(chance.nextInt(3), 0, all.length)
        .mapToObj(number -> all[number])
        .collect(Collectors.toSet());
  }

  Search search(Optional<Search.Position> after) {
    return new Search(
        id(1 + chance.nextInt(Life.MENTEES)), filters(), 1 + chance.nextInt(20), after, now());
  }

  /** Now and then the clocks have changed, or the month. */
  private Instant now() {
    return chance.nextInt(10) > 0 ? NOW : NOW.plus(Duration.ofDays(chance.nextInt(-60, 60)));
  }

  private Filters filters() {
    Map<Facet, Set<String>> any = new EnumMap<>(Facet.class);
    for (int i = chance.nextInt(4); i > 0; i--) {
      Facet facet = one(List.of(Facet.values()));
      Set<String> values = new HashSet<>();
      values.add(value(facet));
      values.add(value(facet));
      any.put(facet, values);
    }
    return new Filters(
        chance.nextInt(4) > 0 ? "" : one(TEXTS),
        any,
        maybe(chance.nextInt(60)),
        maybe(chance.nextInt(5)),
        chance.nextInt(6) > 0 ? Optional.empty() : Optional.of(answersWithin()));
  }

  private Duration answersWithin() {
    return chance.nextBoolean()
        ? Duration.ofDays(chance.nextInt(16))
        : Duration.ofMinutes(chance.nextInt(40_000));
  }

  private String value(Facet facet) {
    return switch (facet) {
      case NEED -> name(Need.values());
      case INTERACTION -> name(InteractionType.values());
      case SPECTRUM -> name(Spectrum.values());
      case CIRCLE -> name(Circle.values());
      case CHANNEL -> name(Channel.values());
      case SKILL -> one(List.of("python", "go", "cpp", "nothing"));
      case FIELD -> one(List.of("061", "0613", "0"));
      case INDUSTRY -> one(List.of("54", "A ", "a"));
      case LANGUAGE -> one(List.of("en", "fr", "de"));
      case CAMPUS -> one(List.of("north", "south", "west"));
    };
  }

  private String name(Enum<?>[] values) {
    return values[chance.nextInt(values.length)].name();
  }

  private OptionalInt maybe(int value) {
    return chance.nextInt(4) > 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
