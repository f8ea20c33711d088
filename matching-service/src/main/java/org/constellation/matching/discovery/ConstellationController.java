package org.constellation.matching.discovery;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.discovery.ConstellationMap.Member;
import org.constellation.matching.discovery.ConstellationMap.Place;
import org.constellation.matching.index.MentorIndex;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's people over needs and circles. */
@RestController
@MayCall(Role.MENTEE)
class ConstellationController {

  private final MentorIndex index;
  private final HttpAdmission admission;
  private final Clock clock;

  ConstellationController(MentorIndex index, HttpAdmission admission, Clock clock) {
    this.index = index;
    this.admission = admission;
    this.clock = clock;
  }

  /**
   * The map.
   *
   * @param cells those with somebody only
   * @param covered needs that somebody answers now
   * @param gaps where to look next, best first
   */
  record Constellation(List<Cell> cells, Set<Need> covered, List<Gap> gaps) {}

  /** The people in one cell. */
  record Cell(Need need, Circle circle, List<Fellow> people) {}

  /** Somebody in a cell. */
  record Fellow(PersonCard person, Standing state) {}

  /** Whether it goes on. */
  enum Standing {
    ACTIVE,
    ENDED
  }

  /** A blank worth filling; the text says whether it is an open need of the caller's. */
  record Gap(Need need, Circle circle, String text) {}

  /**
   * Which needs and circles are covered by the caller's engagements, and which gap to fill next.
   *
   * @param open the caller's open needs, which this service does not know
   */
  @GetMapping("/api/v1/constellation")
  ResponseEntity<Constellation> constellation(
      Caller caller, @RequestParam(required = false) @Nullable Set<Need> open) {
    ProfileCard mentee = admission.admit(caller);
    MentorViews views = new MentorViews(index, mentee, clock.instant());
    ConstellationMap map = ConstellationMap.of(index, mentee);
    List<Cell> cells =
        map.members().entrySet().stream()
            .map(cell ->
                new Cell(
                    cell.getKey().need(),
                    cell.getKey().circle(),
                    cell.getValue().stream().map(member -> fellow(member, views)).toList()))
            .toList();
    Set<Need> theirs = open == null ? Set.of() : open;
    List<Gap> gaps =
        map.gaps(theirs).stream()
            .map(gap -> gap(gap, theirs.contains(gap.need()), views.phrases()))
            .toList();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .body(new Constellation(cells, map.covered(), gaps));
  }

  private static Gap gap(Place gap, boolean open, Phrases phrases) {
    return new Gap(gap.need(), gap.circle(), phrases.gap(gap.need(), gap.circle(), open));
  }

  private static Fellow fellow(Member member, MentorViews views) {
    return new Fellow(
        views.person(member.card()), member.ended() ? Standing.ENDED : Standing.ACTIVE);
  }
}
