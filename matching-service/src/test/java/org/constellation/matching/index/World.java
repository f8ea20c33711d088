package org.constellation.matching.index;

import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.People;

/**
 * A random small world: few values, so that many are alike and ties are common. The same seed makes
 * the same world.
 */
record World(
    List<CampusCard> campuses,
    List<ProfileCard> mentees,
    List<ProfileCard> mentors,
    List<MentorLoad> loads,
    List<Relation> relations) {

  static final int MENTEES = 4;
  private static final List<String> CAMPUSES = List.of("north", "south", "east", "west");

  static World random(long seed, int size) {
    RandomGenerator chance = new SplittableRandom(seed);
    List<CampusCard> campuses =
        List.of(
            campus("north", "river", true),
            campus("south", "river", true),
            campus("east", "river", chance.nextBoolean()),
            campus("west", null, true));
    List<ProfileCard> mentees = new ArrayList<>();
    for (int i = 0; i < MENTEES; i++) {
      mentees.add(somebody(1 + i, chance).mentee());
    }
    List<ProfileCard> mentors = new ArrayList<>();
    List<MentorLoad> loads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      var mentor = somebody(100 + i, chance).places(places(chance));
      mentors.add(mentor.mentor());
      if (chance.nextInt(20) > 0) {
        loads.add(load(mentor, chance));
      }
    }
    return new World(campuses, mentees, mentors, loads, relations(size, chance));
  }

  MentorIndex index() {
    MentorIndex index = new LiveIndex(NOW);
    campuses.forEach(index::put);
    mentees.forEach(index::put);
    mentors.forEach(index::put);
    loads.forEach(index::put);
    relations.forEach(index::put);
    return index;
  }

  private static People.Person somebody(int number, RandomGenerator chance) {
    People.Person person =
        person(number, one(CAMPUSES, chance))
            .level(one(List.of(Level.STUDENT, Level.JUNIOR, Level.DIRECTOR), chance))
            .mode(one(List.of(Mode.ONLINE, Mode.ON_CAMPUS), chance))
            .zone(one(List.of("UTC", "America/New_York"), chance))
            .field(one(List.of("061", "091"), chance))
            .languages(chance.nextInt(8) == 0 ? new String[] {"fr"} : new String[] {"en", "fr"})
            .skills(one(List.of("python", "r", "java"), chance))
            .visibility(chance.nextInt(5) == 0 ? Visibility.CAMPUS : Visibility.CONSORTIUM);
    return chance.nextBoolean()
        ? person.needs(one(List.of(Need.values()), chance), Need.ROLE_MODEL)
        : person;
  }

  private static Map<InteractionType, Integer> places(RandomGenerator chance) {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    places.put(one(List.of(InteractionType.values()), chance), 1);
    places.put(InteractionType.QUICK_QUESTION, 2);
    return places;
  }

  private static MentorLoad load(People.Person mentor, RandomGenerator chance) {
    People.Load load =
        mentor
            .load()
            .freeInAll(chance.nextInt(3))
            .pending(chance.nextInt(4) == 0 ? 5 : 0)
            .asks(chance.nextInt(4) * 2)
            .month(chance.nextInt(5) == 0 ? YearMonth.of(2026, 10) : People.MONTH)
            .pausedUntil(chance.nextInt(6) == 0 ? NOW.plus(Duration.ofDays(1)) : null);
    return load.free(InteractionType.QUICK_QUESTION, chance.nextInt(3)).card();
  }

  private static List<Relation> relations(int size, RandomGenerator chance) {
    List<Relation> relations = new ArrayList<>();
    for (int mentee = 1; mentee <= MENTEES; mentee++) {
      for (int i = 0; i < size / 10; i++) {
        UUID mentor = id(100 + chance.nextInt(size));
        var state = one(List.of(Relation.State.values()), chance);
        boolean rests = state == Relation.State.DECLINED;
        var until = rests ? NOW.plus(Duration.ofDays(chance.nextInt(-3, 3))) : null;
        Relation drawn = relation(id(mentee), mentor, state, until, null);
        if (relations.stream().noneMatch(known -> known.key().equals(drawn.key()))) {
          relations.add(drawn);
        }
      }
    }
    return relations;
  }

  private static <T> T one(List<T> of, RandomGenerator chance) {
    return of.get(chance.nextInt(of.size()));
  }
}
