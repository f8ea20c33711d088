package org.constellation.local.seed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.calls.Answer;

/**
 * A handful of the real mentees of one campus ask whom the platform recommends to them; some are
 * accepted, some wait. They give the coordinator more to see than the cast alone.
 */
final class Neighbours {
  private static final int HOW_MANY = 12;

  private final Seed seed;
  private final Acts acts;

  Neighbours(Seed seed, Acts acts) {
    this.seed = seed;
    this.acts = acts;
  }

  void ask(String campus) {
    List<RosterRow> mentees =
        seed.rows().stream()
            .filter(row -> row.campus().equals(campus) && row.externalId().startsWith("se"))
            .filter(row -> row.roles().contains(Role.MENTEE))
            .limit(HOW_MANY)
            .toList();
    mentees.forEach(this::ask);
  }

  private void ask(RosterRow mentee) {
    Chance chance = Chance.of("ask:" + mentee.externalId());
    String who = mentee.personId().toString();
    Need need = chance.one(List.of(Need.PROFESSIONAL_DEVELOPMENT, Need.ROLE_MODEL, Need.COMMUNITY));
    acts.needs(who, Map.of(need, "OPEN"));
    Answer recommended = acts.firstRecommendation(who, need);
    if (recommended.items().isEmpty()) {
      return;
    }
    UUID mentor = recommended.id("items.0.mentor.personId");
    var what = InteractionType.valueOf(recommended.text("items.0.offers.0.interaction"));
    UUID request =
        acts.ask(who, mentor, need, what, "I would be glad of half an hour of your time.");
    if (chance.percent(60)) {
      acts.accept(mentor.toString(), request);
    }
  }
}
