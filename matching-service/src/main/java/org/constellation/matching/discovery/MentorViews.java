package org.constellation.matching.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.discovery.RecommendationItem.ReasonItem;
import org.constellation.matching.discovery.RecommendationItem.Without;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Obstacle;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Room;

/** Shows one mentee what was found for them. */
final class MentorViews {

  private final MentorIndex index;
  private final Mentee mentee;
  private final Instant now;
  private final Labels labels;
  private final Phrases phrases;
  private final Map<UUID, Relation> relations;

  MentorViews(MentorIndex index, ProfileCard caller, Instant now) {
    this.index = index;
    this.mentee = Mentee.of(caller);
    this.now = now;
    this.labels = new Labels(id -> index.campus(id).map(CampusCard::name).orElse(id));
    this.phrases = new Phrases(labels);
    this.relations =
        index.relationsOf(caller.personId()).stream()
            .collect(Collectors.toUnmodifiableMap(Relation::mentorId, Function.identity()));
  }

  PersonCard person(ProfileCard card) {
    return PersonCard.of(card, index.campus(card.campus()), isAliased(card));
  }

  /** Who stays under an alias does so towards all who have not met them yet. */
  private boolean isAliased(ProfileCard card) {
    return card.staged()
        && !hasMet(card.personId(), mentee.card().personId())
        && !hasMet(mentee.card().personId(), card.personId());
  }

  private boolean hasMet(UUID asMentee, UUID asMentor) {
    return index.relationsOf(asMentee).stream()
        .filter(relation -> relation.mentorId().equals(asMentor))
        .anyMatch(relation -> relation.cell() != null);
  }

  MentorItem mentor(Candidate candidate) {
    Mentor mentor = candidate.mentor();
    Optional<Obstacle> obstacle = obstacle(mentor);
    return new MentorItem(
        person(mentor.card()),
        candidate.circle(),
        offers(mentor),
        mentor.offering().needs(),
        mentor.offering().channels(),
        Room.freeInAll(mentor),
        mentor.load().map(MentorLoad::answersWithin).orElse(null),
        mentor.sharedHours(mentee, now),
        Room.pausedUntil(mentor, now).orElse(null),
        obstacle.equals(Optional.of(Obstacle.ASKED)),
        obstacle.isEmpty(),
        obstacle.orElse(null),
        mentor.offering().cannotHelpWith());
  }

  private Optional<Obstacle> obstacle(Mentor mentor) {
    var between = Optional.ofNullable(relations.get(mentor.id()));
    return Obstacle.of(mentee.card(), mentor, between, Optional.empty(), now);
  }

  RecommendationItem recommendation(Recommendation recommendation, Wanted wanted) {
    Candidate candidate = recommendation.candidate();
    Optional<InteractionType> interaction = wanted.interaction();
    return new RecommendationItem(
        mentor(candidate),
        candidate.points(),
        candidate.score().reasons().stream()
            .map(reason ->
                new ReasonItem(
                    reason.code(),
                    phrases.reason(reason, candidate, wanted.need(), interaction),
                    reason.points()))
            .toList(),
        CommonGround.of(
            mentee.card(), candidate.mentor(), isAliased(candidate.mentor().card()), labels),
        recommendation
            .counterfactual()
            .map(other -> new Without(other.code(), phrases.without(other), other.placeWithout()))
            .orElse(null));
  }

  Phrases phrases() {
    return phrases;
  }

  private static List<MentorItem.Offer> offers(Mentor mentor) {
    return mentor.offering().places().entrySet().stream()
        .map(place ->
            new MentorItem.Offer(
                place.getKey(),
                place.getKey().timeCost(),
                place.getValue(),
                Room.free(mentor, place.getKey())))
        .toList();
  }
}
