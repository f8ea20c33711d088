package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.ranking.Ablation;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealMentorsTest {

  private static final int EVERYBODY = 500;
  private static final int FIRST = 40;
  private static final List<Optional<InteractionType>> ASKED =
      List.of(
          Optional.empty(),
          Optional.of(InteractionType.CAREER_CONVERSATION),
          Optional.of(InteractionType.CV_REVIEW));
  private static final List<String> SKILLS =
      List.of("python", "javascript", "java", "react", "r", "sql", "rust", "go");

  private final MentorIndex index = RealMentors.index();
  private final SplittableRandom chance = new SplittableRandom(42);

  RealMentorsTest() throws IOException {}

  @Test
  void reasons_add_up_and_scores_stay_within_their_bounds() {
    for (int i = 0; i < 20; i++) {
      for (Recommendation one : recommend(mentee(i), Need.PROFESSIONAL_DEVELOPMENT, 50)) {
        var score = one.candidate().score();
        assertThat(score.points()).isBetween(0, ReasonCode.HIGHEST_SCORE);
        assertThat(score.reasons().stream().mapToInt(Reason::points).sum())
            .isEqualTo(score.points());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Need.class)
  void without_what_the_first_cited_reason_rests_on_a_mentor_stands_lower(Need need) {
    Equity equity = new Equity(1, true, shown(), Map.of());
    index.correct(equity);
    Set<ReasonCode> taken = EnumSet.noneOf(ReasonCode.class);
    for (int i = 0; i < 5; i++) {
      int mentee = mentee(i);
      Without without = new Without(index, equity, index.person(id(mentee)).orElseThrow(), need);
      for (Optional<InteractionType> asked : ASKED) {
        assertThat(recommend(mentee, need, asked)).hasSizeGreaterThan(30);
        for (int place = 1; place <= 10; place++) {
          Candidate one = recommend(mentee, need, asked).get(place - 1).candidate();
          ReasonCode first = one.score().reasons().getFirst().code();
          without.take(first, one);
          assertThat(place(one.id(), recommend(mentee, need, asked)))
              .as("%s for %s", first, asked)
              .isGreaterThan(place);
          without.putBack(one);
          taken.add(first);
        }
      }
    }
    assertThat(taken).contains(ReasonCode.NEED).hasSizeGreaterThanOrEqualTo(2);
  }

  /** From 1; behind everybody when not in the list. */
  private static int place(UUID mentor, List<Recommendation> all) {
    List<UUID> ids = all.stream().map(one -> one.candidate().id()).toList();
    return ids.contains(mentor) ? ids.indexOf(mentor) + 1 : all.size() + 1;
  }

  /** Two of three mentors were shown, some a lot. */
  private Map<UUID, Integer> shown() {
    return IntStream.range(RealMentors.FIRST, RealMentors.FIRST + EVERYBODY)
        .filter(_ -> chance.nextInt(3) > 0)
        .boxed()
        .collect(Collectors.toMap(People::id, _ -> 1 + chance.nextInt(Equity.MOST_SHOWN)));
  }

  @Test
  void a_counterfactual_says_where_the_mentor_would_really_stand() {
    for (int i = 0; i < 5; i++) {
      List<Recommendation> all = recommend(mentee(i), Need.ROLE_MODEL, EVERYBODY);
      for (int place = 1; place <= all.size(); place += 19) {
        var told = all.get(place - 1).counterfactual();
        assertThat(told).isEqualTo(Ablation.counterfactual(all, place));
      }
    }
  }

  @Test
  void the_first_ten_are_of_several_circles() {
    Set<Circle> circles =
        recommend(mentee(1), Need.PROFESSIONAL_DEVELOPMENT, 10).stream()
            .map(one -> one.candidate().circle())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Circle.class)));
    assertThat(circles).hasSizeGreaterThanOrEqualTo(3);
  }

  private List<Recommendation> recommend(int mentee, Need need, Optional<InteractionType> asked) {
    return index.recommend(new Wanted(id(mentee), need, asked, FIRST, NOW));
  }

  private List<Recommendation> recommend(int mentee, Need need, int limit) {
    var wanted = new Wanted(id(mentee), need, Optional.empty(), limit, NOW);
    return index.recommend(wanted);
  }

  private int mentee(int number) {
    index.put(
        person(number, List.of("north", "south", "east").get(chance.nextInt(3)))
            .level(Level.STUDENT)
            .mode(chance.nextBoolean() ? Mode.ONLINE : Mode.ON_CAMPUS)
            .field("061")
            .skills(
                SKILLS.get(chance.nextInt(SKILLS.size())),
                SKILLS.get(chance.nextInt(SKILLS.size())))
            .zone(chance.nextBoolean() ? "Europe/Paris" : "America/Los_Angeles")
            .mentee());
    return number;
  }
}
