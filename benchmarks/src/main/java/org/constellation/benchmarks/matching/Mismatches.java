package org.constellation.benchmarks.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.Recommendation;

/** Asks the engine and brute force the same, with a mentor's load changed before each query. */
final class Mismatches {

  private static final List<Need> NEEDS = List.of(Need.values());
  private static final List<InteractionType> TYPES = List.of(InteractionType.values());
  private static final List<Channel> CHANNELS = List.of(Channel.values());
  private static final int MENTORS = 600;
  private static final int MENTEES = 100;

  private final LiveIndex engine = new LiveIndex(Crowd.NOW);
  private final TidyScan oracle;
  private final Map<Integer, ProfileCard> mentees = new HashMap<>();
  private final Crowd crowd;

  private Mismatches(Crowd crowd) {
    this.crowd = crowd;
    Set<String> sharing =
        crowd.campuses().stream()
            .filter(card -> card.consortium() != null)
            .map(CampusCard::campus)
            .collect(Collectors.toSet());
    oracle = new TidyScan(sharing);
    crowd.campuses().forEach(engine::put);
    for (int i = 0; i < MENTORS; i++) {
      // Every card three times, so that ties are common.
      ProfileCard drawn = crowd.mentor(i / 3);
      ProfileCard card = Cards.withId(drawn, crowd.mentor(i).personId());
      MentorLoad load = crowd.load(card, 1);
      engine.put(card);
      engine.put(load);
      oracle.add(card, load);
    }
    oracle.count();
    for (int i = 0; i < MENTEES; i++) {
      mentees.put(i, crowd.mentee(i));
      engine.put(crowd.mentee(i));
    }
  }

  static int count(Crowd crowd, int queries) {
    Mismatches compared = new Mismatches(crowd);
    SplittableRandom chance = new SplittableRandom(3);
    int mismatches = 0;
    for (int i = 0; i < queries; i++) {
      compared.change(chance.nextInt(MENTORS), i + 2);
      mismatches += compared.isSame(chance) ? 0 : 1;
    }
    return mismatches;
  }

  private void change(int mentor, long version) {
    MentorLoad load = crowd.load(oracle.mentor(mentor).card(), version);
    engine.put(load);
    oracle.set(mentor, load);
  }

  private boolean isSame(SplittableRandom chance) {
    ProfileCard mentee = mentees.get(chance.nextInt(MENTEES));
    if (mentee == null) {
      throw new IllegalStateException("nobody asks");
    }
    Wanted wanted =
        new Wanted(
            mentee.personId(),
            NEEDS.get(chance.nextInt(NEEDS.size())),
            chance.nextBoolean()
                ? Optional.empty()
                : Optional.of(TYPES.get(chance.nextInt(TYPES.size()))),
            chance.nextBoolean() ? Set.of() : Set.of(CHANNELS.get(chance.nextInt(CHANNELS.size()))),
            20,
            Crowd.NOW);
    List<Recommendation> told = engine.recommend(wanted);
    return told.stream().map(Mismatches::hit).toList().equals(oracle.recommend(mentee, wanted));
  }

  private static TidyScan.Hit hit(Recommendation told) {
    int sum = told.candidate().score().reasons().stream().mapToInt(Reason::points).sum();
    return new TidyScan.Hit(told.candidate().id(), told.candidate().circle(), sum);
  }
}
