package org.constellation.matching.fairness;

import java.util.OptionalDouble;
import org.constellation.matching.ranking.Side;

/** The two sides of a campus beside each other. */
public record Balance(Views online, Views onCampus) {

  static final Balance EMPTY = new Balance(Views.NONE, Views.NONE);

  /** Fewer lists of a side say too little. */
  static final int ENOUGH = 30;

  /** What fewer people see is their own; reports suppress it, too. */
  static final int ENOUGH_PEOPLE = 10;

  public Views of(Side side) {
    return switch (side) {
      case ONLINE -> online;
      case ON_CAMPUS -> onCampus;
    };
  }

  Balance plus(Balance more) {
    return new Balance(online.plus(more.online), onCampus.plus(more.onCampus));
  }

  Balance plus(Side side, Views more) {
    return switch (side) {
      case ONLINE -> new Balance(online.plus(more), onCampus);
      case ON_CAMPUS -> new Balance(online, onCampus.plus(more));
    };
  }

  /** Neither few lists nor few people set a campus's correction. */
  boolean isEnough() {
    return Math.min(online.lists(), onCampus.lists()) >= ENOUGH
        && Math.min(online.peopleAtLeast(), onCampus.peopleAtLeast()) >= ENOUGH_PEOPLE;
  }

  /**
   * What an online mentee sees of mentors who welcome them, beside what one on campus sees: 1 is
   * parity. Absent while one side has seen nobody.
   */
  public OptionalDouble ratio() {
    return online.lists() == 0 || onCampus.welcome() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(online.mean() / onCampus.mean());
  }
}
