package org.constellation.matching.index.cards;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.rows.Numbered;
import org.jspecify.annotations.Nullable;

/** A person's card, without the id that it is found by. Stated hours are kept to the minute. */
public final class CardBytes {

  private static final Affiliation[] AFFILIATIONS = Affiliation.values();
  private static final Mode[] MODES = Mode.values();
  private static final Level[] LEVELS = Level.values();
  private static final Role[] ROLES = Role.values();
  private static final Need[] NEEDS = Need.values();
  private static final Channel[] CHANNELS = Channel.values();
  private static final InteractionType[] TYPES = InteractionType.values();
  private static final Visibility[] VISIBILITIES = Visibility.values();
  private static final DayOfWeek[] DAYS = DayOfWeek.values();

  private static final long NANOS_A_MINUTE = 60_000_000_000L;

  private final Numbered<String> names;

  public CardBytes(Numbered<String> names) {
    this.names = names;
  }

  /** The version alone. */
  public long version(byte[] bytes) {
    return new In(names, bytes).number();
  }

  public ProfileCard read(UUID id, byte[] bytes) {
    In in = new In(names, bytes);
    long version = in.number();
    return new ProfileCard(
        id,
        in.name(),
        version,
        in.text(),
        in.text(),
        in.one() == 1,
        in.textOrNot(),
        in.name(),
        in.name(),
        in.set(Role.class, ROLES),
        AFFILIATIONS[in.one()],
        MODES[in.one()],
        LEVELS[in.one()],
        in.nameOrNot(),
        in.nameOrNot(),
        in.nameOrNot(),
        in.textOrNot(),
        in.names(),
        in.names(),
        in.names(),
        offering(in));
  }

  private static @Nullable Offering offering(In in) {
    if (in.one() == 0) {
      return null;
    }
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    for (int left = in.small(); left > 0; left--) {
      places.put(TYPES[in.one()], in.small());
    }
    return new Offering(
        places,
        in.small(),
        in.small(),
        in.small(),
        hours(in),
        in.set(Need.class, NEEDS),
        in.set(Channel.class, CHANNELS),
        in.names(),
        in.set(Mode.class, MODES),
        in.textOrNot(),
        VISIBILITIES[in.one()],
        in.instantOrNot());
  }

  private static List<WeeklyHours> hours(In in) {
    int count = in.small();
    List<WeeklyHours> hours = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      hours.add(new WeeklyHours(DAYS[in.one()], time(in), time(in)));
    }
    return hours;
  }

  private static LocalTime time(In in) {
    return LocalTime.ofNanoOfDay(in.number() * NANOS_A_MINUTE);
  }
}
