package org.constellation.request.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.events.Cards;

/** People and campuses as their cards tell of them. */
public final class People {

  private final Cards<ProfileCard> profiles;
  private final Cards<CampusCard> campuses;

  public People(Cards<ProfileCard> profiles, Cards<CampusCard> campuses) {
    this.profiles = profiles;
    this.campuses = campuses;
  }

  public Optional<ProfileCard> person(UUID personId) {
    return profiles.find(personId.toString());
  }

  public Optional<CampusCard> campus(String campus) {
    return campuses.find(campus);
  }

  /** The mentor, if somebody of that campus may see them as one. */
  public Optional<ProfileCard> mentor(UUID mentorId, String forCampus) {
    return person(mentorId)
        .filter(card ->
            Optional.ofNullable(card.offering())
                .filter(offering -> isVisible(card.campus(), offering, forCampus))
                .isPresent());
  }

  private boolean isVisible(String mentorCampus, Offering offering, String forCampus) {
    return mentorCampus.equals(forCampus)
        || (offering.visibility() == Visibility.CONSORTIUM && share(mentorCampus, forCampus));
  }

  private boolean share(String one, String other) {
    Optional<String> ours = sharedIn(one);
    return ours.isPresent() && ours.equals(sharedIn(other));
  }

  /** The consortium that this campus shares its mentors with. */
  private Optional<String> sharedIn(String campus) {
    return campus(campus)
        .filter(card -> card.policy().sharesMentors())
        .flatMap(card -> Optional.ofNullable(card.consortium()));
  }

  /** How a person looks to somebody; empty until their card has come. */
  public Optional<PersonCard> card(UUID personId, boolean mayKnow) {
    return person(personId)
        .map(card -> {
          String campusName = campus(card.campus()).map(CampusCard::name).orElse(null);
          return card.staged() && !mayKnow
              ? PersonCard.underAlias(card, campusName)
              : PersonCard.of(card, campusName);
        });
  }

  /** The campus's rules, or what a campus starts with while its card has not come. */
  public static CampusPolicy policy(Optional<CampusCard> campus) {
    return campus.map(CampusCard::policy).orElse(CampusPolicy.DEFAULT);
  }

  public static ZoneId zone(Optional<CampusCard> campus) {
    return campus.map(card -> ZoneId.of(card.timeZone())).orElse(ZoneOffset.UTC);
  }
}
