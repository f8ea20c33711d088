package org.constellation.request.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.util.Map;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.events.InMemoryCards;
import org.constellation.request.Cast;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private final InMemoryCards<ProfileCard> profiles = new InMemoryCards<>();
  private final InMemoryCards<CampusCard> campuses = new InMemoryCards<>();
  private final People people = new People(profiles, campuses);

  private void campus(String campus, boolean shares) {
    CampusPolicy policy = CampusPolicy.DEFAULT;
    campuses.keep(
        Cast.campus(
            campus,
            1,
            new CampusPolicy(
                policy.openRequests(),
                policy.pendingAsks(),
                policy.requestExpiry(),
                policy.expiryReminder(),
                policy.checkInEvery(),
                policy.checkInGrace(),
                policy.atRiskAfter(),
                policy.declineRest(),
                shares)));
  }

  private boolean seesMona(Visibility visibility, String from) {
    profiles.keep(
        Cast.mentor("mona", Cast.NORTH, 1, Cast.offering(Map.of(CV_REVIEW, 1), 1, 4, visibility)));
    return people.mentor(Cast.id("mona"), from).isPresent();
  }

  @Test
  void the_own_campus_sees_its_mentors() {
    assertThat(seesMona(Visibility.CAMPUS, Cast.NORTH)).isTrue();
  }

  @Test
  void the_consortium_sees_whoever_wants_to_be_seen_when_both_campuses_share() {
    campus(Cast.NORTH, true);
    campus(Cast.SOUTH, true);
    assertThat(seesMona(Visibility.CONSORTIUM, Cast.SOUTH)).isTrue();
  }

  @Test
  void a_mentor_for_the_campus_alone_is_seen_by_nobody_else() {
    campus(Cast.NORTH, true);
    campus(Cast.SOUTH, true);
    assertThat(seesMona(Visibility.CAMPUS, Cast.SOUTH)).isFalse();
  }

  @Test
  void a_campus_that_does_not_share_is_not_shared_with() {
    campus(Cast.NORTH, true);
    campus(Cast.SOUTH, false);
    assertThat(seesMona(Visibility.CONSORTIUM, Cast.SOUTH)).isFalse();
  }

  @Test
  void unknown_campuses_share_nothing() {
    assertThat(seesMona(Visibility.CONSORTIUM, Cast.SOUTH)).isFalse();
  }

  @Test
  void who_offers_nothing_is_no_mentor() {
    profiles.keep(Cast.mentee("ada", Cast.NORTH, false));
    assertThat(people.mentor(Cast.id("ada"), Cast.NORTH)).isEmpty();
  }
}
