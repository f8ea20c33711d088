package org.constellation.matching.discovery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom to ask, and why. */
@RestController
@MayCall(Role.MENTEE)
class RecommendationsController {

  private static final int MOST = 50;

  private final MentorIndex index;
  private final HttpAdmission admission;
  private final Exposure exposure;
  private final Clock clock;

  RecommendationsController(
      MentorIndex index, HttpAdmission admission, Exposure exposure, Clock clock) {
    this.index = index;
    this.admission = admission;
    this.exposure = exposure;
    this.clock = clock;
  }

  /**
   * Whom to ask for a need.
   *
   * @param epoch of the correction by which they are ranked: the day, counted from 1970, since when
   *     it holds; 0 before the first
   * @param ranking all that they are ranked by beside their cards, to look into a complaint: the
   *     version of the weights, the epoch, and a digest of how rare skills, fields, industries,
   *     interests and languages were counted for it, with dots between. By the same one, the same
   *     cards give the same answer again
   */
  record Recommendations(
      List<RecommendationItem> items,
      Need need,
      @Nullable InteractionType interaction,
      long epoch,
      String ranking) {}

  /**
   * Mentors who can be asked now, best first with the circles mixed, each with the reasons. Nobody
   * who is full, paused, asked enough, hidden, or stands in a relation with the caller already.
   *
   * @param channel by any of which the caller would like to meet: it ranks, and hides nobody
   * @param shown false when the list is not shown to anybody but looked through for one mentor; it
   *     does not count as exposure then
   */
  @GetMapping("/api/v1/recommendations")
  ResponseEntity<Recommendations> recommendations(
      Caller caller,
      @RequestParam Need need,
      @RequestParam(required = false) @Nullable InteractionType interaction,
      @RequestParam(defaultValue = "") Set<Channel> channel,
      @RequestParam(defaultValue = "10") int limit,
      @RequestParam(defaultValue = "true") boolean shown) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be between 1 and " + MOST);
    }
    ProfileCard mentee = admission.admit(caller);
    Instant now = clock.instant();
    var asked = Optional.ofNullable(interaction);
    var wanted = new Wanted(mentee.personId(), need, asked, channel, limit, now);
    MentorViews views = new MentorViews(index, mentee, now);
    MentorIndex.Recommended recommended = index.recommended(wanted);
    List<Recommendation> found = recommended.list();
    if (shown) {
      exposure.show(mentee, found.stream().map(one -> one.candidate().mentor()).toList());
    }
    List<RecommendationItem> items =
        found.stream().map(recommendation -> views.recommendation(recommendation, wanted)).toList();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .body(
            new Recommendations(
                items, need, interaction, recommended.epoch(), recommended.ranking()));
  }
}
