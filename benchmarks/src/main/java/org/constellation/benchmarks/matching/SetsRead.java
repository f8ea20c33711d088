package org.constellation.benchmarks.matching;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Room;

/**
 * For all that can be true of a mentor who has it, held as the index holds it: a part's bitmap, or
 * a list where less than one of 64 is in.
 */
final class SetsRead {

  private static final int SPARSE = Part.ROWS / 64;

  private final Map<String, Object[]> sets = new HashMap<>();
  private final TidyScan objects;

  SetsRead(TidyScan objects) {
    this.objects = objects;
    Map<String, Rows> rows = new HashMap<>();
    for (int i = 0; i < objects.size(); i++) {
      int row = i;
      of(objects.mentor(i))
          .forEach(name ->
              rows.compute(name, (_, had) -> (had == null ? Rows.none() : had).with(row, true)));
    }
    rows.forEach((name, all) -> sets.put(name, byParts(all)));
  }

  private static Object[] byParts(Rows rows) {
    int[] all = rows.toArray();
    Object[] parts = new Object[Part.of(all[all.length - 1]) + 1];
    for (int from = 0; from < all.length; ) {
      int part = Part.of(all[from]);
      int to = from;
      while (to < all.length && Part.of(all[to]) == part) {
        to++;
      }
      parts[part] = part(Arrays.copyOfRange(all, from, to));
      from = to;
    }
    Arrays.setAll(parts, part -> parts[part] == null ? new short[0] : parts[part]);
    return parts;
  }

  private static Object part(int[] rows) {
    if (rows.length < SPARSE) {
      short[] listed = new short[rows.length];
      for (int i = 0; i < rows.length; i++) {
        listed[i] = (short) Part.at(rows[i]);
      }
      return listed;
    }
    long[] bits = new long[Part.WORDS];
    for (int row : rows) {
      Part.set(bits, Part.at(row));
    }
    return bits;
  }

  private Stream<String> of(Mentor mentor) {
    ProfileCard card = mentor.card();
    List<String> all = new ArrayList<>(free(mentor));
    all.add("campus " + card.campus());
    all.add("level " + card.level());
    boolean shared = mentor.offering().visibility() == Visibility.CONSORTIUM;
    if (shared && objects.shares(card.campus())) {
      all.add("shared");
    }
    if (mentor.offering().pausedUntil() != null) {
      all.add("pausing");
    }
    Stream.ofNullable(card.staged() ? null : card.employer())
        .forEach(name -> all.add("employer " + name));
    Stream.ofNullable(card.field()).forEach(name -> all.add("field " + name));
    Stream.ofNullable(card.industry()).forEach(name -> all.add("industry " + name));
    mentor.offering().languages().forEach(name -> all.add("language " + name));
    card.skills().forEach(name -> all.add("skill " + name));
    card.interests().forEach(name -> all.add("interest " + name));
    mentor.offering().needs().forEach(need -> all.add("need " + need));
    mentor.offering().wishes().forEach(mode -> all.add("wish " + mode));
    if (mentor.offering().needs().isEmpty()) {
      all.add("any need");
    }
    if (mentor.offering().wishes().isEmpty()) {
      all.add("any wish");
    }
    return all.stream();
  }

  private static List<String> free(Mentor mentor) {
    List<String> free = new ArrayList<>();
    for (InteractionType type : mentor.offering().places().keySet()) {
      if (Room.free(mentor, type) > 0) {
        free.add("free " + type);
        free.add("free");
        if (type.spectrum() == Spectrum.MICRO) {
          free.add("free micro");
        }
      }
    }
    MentorLoad load = mentor.load().orElseThrow();
    YearMonth month = Room.month(mentor.zone(), Crowd.NOW);
    if (Room.mayBeAsked(load, month)) {
      free.add("open");
    }
    return free;
  }

  /** Those that a query needs, each once. */
  Object[][] of(ProfileCard mentee, Wanted wanted) {
    Stream<String> room =
        wanted
            .interaction()
            .map(type -> Stream.of("free " + type))
            .orElseGet(() -> Stream.of("free", "free micro"));
    Stream<String> fixed =
        Stream.of(
            "campus " + mentee.campus(),
            "open",
            "pausing",
            "employer " + mentee.employer(),
            "need " + wanted.need(),
            "any need",
            "wish " + mentee.mode(),
            "any wish");
    Stream<String> shared = objects.shares(mentee.campus()) ? Stream.of("shared") : Stream.empty();
    return Stream.of(room, fixed, shared, inCommon(mentee), circles(mentee))
        .flatMap(names -> names)
        .distinct()
        .map(sets::get)
        .filter(set -> set != null)
        .toArray(Object[][]::new);
  }

  private static Stream<String> inCommon(ProfileCard mentee) {
    return Stream.of(
            mentee.languages().stream().map(name -> "language " + name),
            mentee.skills().stream().map(name -> "skill " + name),
            mentee.interests().stream().map(name -> "interest " + name))
        .flatMap(names -> names);
  }

  private Stream<String> circles(ProfileCard mentee) {
    Stream<String> levels =
        Stream.of(Level.values())
            .filter(level -> Math.abs(CircleRule.above(mentee.level(), level)) >= CircleRule.HIGHER)
            .map(level -> "level " + level);
    return Stream.of(
            levels,
            named("field ", name -> CircleRule.sameField(mentee.field(), name)),
            named("industry ", name -> CircleRule.sameText(mentee.industry(), name)))
        .flatMap(names -> names);
  }

  private Stream<String> named(String kind, Predicate<String> wanted) {
    return sets.keySet().stream()
        .filter(name -> name.startsWith(kind) && wanted.test(name.substring(kind.length())));
  }
}
