package org.constellation.matching.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Recommendation;

/** One person to ask for each of some open needs, and how to begin. */
final class Suggesting {

  /** More than a few to choose from keeps people from choosing. */
  private static final int MOST = 3;

  private final MentorIndex index;

  Suggesting(MentorIndex index) {
    this.index = index;
  }

  /**
   * Nobody is in it twice, nor anybody who cannot be asked now or who named other needs only: the
   * words that go with it must be true.
   */
  List<SuggestedAsk> asks(ProfileCard mentee, Collection<Need> open, Instant now) {
    MentorViews views = new MentorViews(index, mentee, now);
    Set<UUID> taken = new HashSet<>();
    List<SuggestedAsk> asks = new ArrayList<>();
    for (Need need : open) {
      if (asks.size() < MOST) {
        // As many as may be taken, so that somebody is left where anybody is.
        Wanted wanted =
            new Wanted(mentee.personId(), need, Optional.empty(), MOST, now).fromWhoeverAnswers();
        MentorIndex.Recommended recommended = index.recommended(wanted);
        recommended.list().stream()
            .filter(one -> taken.add(one.candidate().id()))
            .findFirst()
            .flatMap(one -> ask(one, wanted, recommended.ranking(), views))
            .ifPresent(asks::add);
      }
    }
    return asks;
  }

  private static Optional<SuggestedAsk> ask(
      Recommendation recommendation, Wanted wanted, String ranking, MentorViews views) {
    RecommendationItem item = views.recommendation(recommendation, wanted);
    return smallest(item.item())
        .map(ask ->
            new SuggestedAsk(
                item,
                wanted.need(),
                ask,
                ranking,
                FirstMessage.of(item, wanted.need(), ask, views.phrases())));
  }

  /** Interactions are in the order of what they cost: a small ask is easier to dare. */
  private static Optional<InteractionType> smallest(MentorItem mentor) {
    return mentor.offers().stream()
        .filter(offer -> offer.free() > 0)
        .map(MentorItem.Offer::interaction)
        .min(InteractionType::compareTo);
  }
}
