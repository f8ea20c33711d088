package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.MONTH;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

class WeightsTest {

  /** By version, what all values that weigh anything are worth; never changed, only added to. */
  private static final Map<Integer, String> KNOWN = Map.of(1, "b5ded394");

  private static final Person MENTEE =
      person(1, "north").field("0613").skills("common", "rare", "new").interests("common", "rare");

  private final List<Object> worth = new ArrayList<>();

  /** When this fails, raise {@link ReasonCode#WEIGHTS} and add the digest beside the others. */
  @Test
  void whoever_changes_a_weight_gives_the_weights_another_version() {
    for (ReasonCode code : ReasonCode.values()) {
      worth.add(code + " " + code.most());
    }
    worth.add(Variety.PER_EARLIER_ONE);
    ofTags();
    ofWishes();
    ofLoads();
    ofCircles();
    assertThat(KNOWN).containsEntry(ReasonCode.WEIGHTS, digest());
  }

  private void ofTags() {
    Rarity rarity =
        new Rarity(
            1_000,
            Map.of(
                Tag.Kind.SKILL, Map.of("common", 900, "rare", 3),
                Tag.Kind.INTEREST, Map.of("common", 500, "rare", 20),
                Tag.Kind.LANGUAGE, Map.of("en", 990),
                Tag.Kind.FIELD, Map.of("0613", 40)));
    Scoring scoring = scoring(Mode.ONLINE, rarity, Equity.NONE);
    worth.add(scoring.skills());
    worth.add(scoring.interests());
    worth.add(scoring.languages());
    for (String field : List.of("0613", "0612", "0711")) {
      worth.add(scoring.field(field));
    }
    worth.add(scoring.campus("north"));
    for (int hours = 0; hours < 8; hours++) {
      worth.add(Scoring.overlap(hours));
    }
    for (Circle circle : Circle.values()) {
      worth.add(Scoring.near(circle));
    }
  }

  private void ofWishes() {
    for (Mode mode : Mode.values()) {
      Scoring scoring =
          scoring(mode, Rarity.NONE, new Equity(1, true, Map.of(), Map.of("north", 700)));
      for (Set<Mode> wishes : List.of(Set.<Mode>of(), Set.of(mode))) {
        worth.add(scoring.wish(wishes));
        worth.add(scoring.welcome(wishes));
      }
      worth.add(scoring.need(Set.of()));
      worth.add(scoring.need(Set.of(Need.ROLE_MODEL)));
    }
    worth.add(Scoring.anything(true, true));
    worth.add(Scoring.anything(false, true));
  }

  private void ofLoads() {
    for (int some = 0; some <= Equity.MOST_SHOWN; some++) {
      Duration answer = some == 0 ? null : Duration.ofHours(8L * some);
      MentorLoad load =
          new MentorLoad(id(2), "north", 1, Map.of(), some, 0, 5, some, MONTH, 20, null, answer);
      Map<ReasonCode, Integer> parts = new EnumMap<>(ReasonCode.class);
      Goodwill.forEach(load, MONTH, some, Equity.NONE, parts::put);
      worth.add(parts);
      worth.add(Goodwill.points(load, MONTH, some, Equity.OFF));
    }
  }

  private void ofCircles() {
    for (int above = -3; above <= 3; above++) {
      for (int flags = 0; flags < 8; flags++) {
        worth.add(CircleRule.of((flags & 1) != 0, above, (flags & 2) != 0, (flags & 4) != 0));
      }
    }
  }

  private static Scoring scoring(Mode mode, Rarity rarity, Equity equity) {
    Mentee mentee = Mentee.of(MENTEE.mode(mode).mentee());
    return new Scoring(
        new Ask(mentee, Optional.of(Need.ROLE_MODEL), Optional.empty(), NOW), rarity, equity);
  }

  private String digest() {
    CRC32C sum = new CRC32C();
    sum.update(worth.toString().getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue());
  }
}
