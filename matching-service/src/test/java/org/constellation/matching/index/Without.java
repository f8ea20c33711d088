package org.constellation.matching.index;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what a reason rests on, in what the index is told: the mentor's card, the mentor's
 * load, or the correction.
 */
final class Without {

  private final MentorIndex index;
  private final Equity equity;
  private final ProfileCard mentee;
  private final Need need;

  Without(MentorIndex index, Equity equity, ProfileCard mentee, Need need) {
    this.index = index;
    this.equity = equity;
    this.mentee = mentee;
    this.need = need;
  }

  /** Tells the index of a mentor of whom the reason is not true. */
  void take(ReasonCode reason, Candidate candidate) {
    ProfileCard card = candidate.mentor().card();
    Offering offering = candidate.mentor().offering();
    MentorLoad load = candidate.mentor().load().orElseThrow();
    switch (reason) {
      case NEED -> {
        Need other = need == Need.COMMUNITY ? Need.SAFE_SPACE : Need.COMMUNITY;
        index.put(card(card, 1, card.field(), card.skills(), needing(offering, Set.of(other))));
      }
      case SHARED_SKILL -> {
        List<String> others =
            card.skills().stream().filter(skill -> !mentee.skills().contains(skill)).toList();
        index.put(card(card, 1, card.field(), others, offering));
      }
      case SHARED_FIELD -> index.put(card(card, 1, "0", card.skills(), offering));
      case OFFERS_THIS -> index.put(load(load, 1, Map.of(), load.asks()));
      case SELDOM_ASKED -> index.put(load(load, 1, load.free(), load.monthlyLimit() - 1));
      case SELDOM_SHOWN ->
          index.correct(
              new Equity(2, true, shown(card.personId(), Equity.MOST_SHOWN), equity.tilts()));
      default -> throw new AssertionError(reason + " is nobody's first reason so far");
    }
  }

  /** Tells the index of the mentor as before. */
  void putBack(Candidate candidate) {
    ProfileCard card = candidate.mentor().card();
    MentorLoad load = candidate.mentor().load().orElseThrow();
    index.put(card(card, 2, card.field(), card.skills(), candidate.mentor().offering()));
    index.put(load(load, 2, load.free(), load.asks()));
    index.correct(equity);
  }

  private Map<UUID, Integer> shown(UUID mentor, int much) {
    Map<UUID, Integer> shown =
        equity.shown().entrySet().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    shown.put(mentor, much);
    return shown;
  }

  private static Offering needing(Offering had, Set<Need> needs) {
    return new Offering(
        had.places(),
        had.totalPlaces(),
        had.monthlyAsks(),
        had.hoursPerMonth(),
        had.hours(),
        needs,
        had.channels(),
        had.languages(),
        had.wishes(),
        had.cannotHelpWith(),
        had.visibility(),
        had.pausedUntil());
  }

  private static ProfileCard card(
      ProfileCard had, int newer, @Nullable String field, List<String> skills, Offering offering) {
    return new ProfileCard(
        had.personId(),
        had.campus(),
        had.version() + newer,
        had.displayName(),
        had.alias(),
        had.staged(),
        had.email(),
        had.locale(),
        had.timeZone(),
        had.roles(),
        had.affiliation(),
        had.mode(),
        had.level(),
        field,
        had.industry(),
        had.employer(),
        had.headline(),
        had.languages(),
        skills,
        had.interests(),
        offering);
  }

  private static MentorLoad load(
      MentorLoad had, int newer, Map<InteractionType, Integer> free, int asks) {
    return new MentorLoad(
        had.mentorId(),
        had.campus(),
        had.version() + newer,
        free,
        had.freeInAll(),
        had.pending(),
        had.pendingLimit(),
        asks,
        had.month(),
        had.monthlyLimit(),
        had.pausedUntil(),
        had.answersWithin());
  }
}
