package org.constellation.matching.discovery;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.index.Facet;
import org.constellation.matching.index.Found;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.index.Narrowing;
import org.constellation.matching.index.Search;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Mentor;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking around among the mentors that the caller may see: whom to ask, or to refer to. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR})
class MentorsController {

  private final MentorIndex index;
  private final HttpAdmission admission;
  private final Cursors cursors;
  private final Exposure exposure;
  private final Clock clock;

  MentorsController(
      MentorIndex index, HttpAdmission admission, Cursors cursors, Exposure exposure, Clock clock) {
    this.index = index;
    this.admission = admission;
    this.cursors = cursors;
    this.exposure = exposure;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param facets how many of all found have each value, the commonest first; of skills, fields and
   *     industries the twenty commonest, and those that are filtered by; of {@code overlapHours}
   *     (1, 2, 5, 10 or 20 hours), {@code free} (any place that may be asked for; of the wanted
   *     interactions, or at all) and {@code answersWithin} (six hours, one to five, seven or
   *     fourteen days, ISO 8601) how many keep to each, and to the limit that is set. With {@code
   *     free}, an interaction counts who has as many places free of it. For a facet that is
   *     filtered by, of all that would be found without that filter; what nobody has is left out.
   *     Counts and hint go by the words as they are read with all filters set, slips forgiven or
   *     not
   * @param total how many were found in all
   * @param next cursor of the following page, absent at the end
   * @param hint when nothing was found: which single filter stands most in the way
   */
  record Mentors(
      List<MentorItem> items,
      Map<String, Map<String, Integer>> facets,
      int total,
      @Nullable String next,
      @Nullable Hint hint) {}

  /**
   * Which filter stands in the way.
   *
   * @param facet the parameter to leave out
   * @param found how many there are without it
   */
  record Hint(String facet, String text, int found) {}

  /**
   * Mentors whom the caller may see, best fit first; several values of one parameter mean any of
   * them. Also lists whom nobody can ask now, unless {@code free} is at least 1.
   */
  @GetMapping("/api/v1/mentors")
  ResponseEntity<Mentors> mentors(
      Caller caller,
      @Valid @ParameterObject MentorQuery query,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    if (query.answersWithin() != null && query.answersWithin().isNegative()) {
      throw Problem.invalid("answersWithin", "must not be negative");
    }
    ProfileCard mentee = admission.admit(caller);
    Page.Wanted wanted = cursors.wanted(limit, cursor);
    Instant now = clock.instant();
    Found found =
        index.search(
            new Search(
                mentee.personId(),
                query.filters(),
                wanted.limit(),
                wanted.after().map(MentorsController::position),
                now));
    count(mentee, found, wanted);
    MentorViews views = new MentorViews(index, mentee, now);
    var page = new Page<>(found.page(), found.next().map(MentorsController::position));
    var answer = cursors.answer(page, views::mentor);
    Listing<MentorItem> listing = Objects.requireNonNull(answer.getBody());
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .body(
            new Mentors(
                listing.items(),
                facets(found),
                found.total(),
                listing.next(),
                hint(found, views.phrases()).orElse(null)));
  }

  private void count(ProfileCard mentee, Found found, Page.Wanted wanted) {
    List<Mentor> shown = found.page().stream().map(Candidate::mentor).toList();
    if (wanted.after().isEmpty()) {
      exposure.show(mentee, shown);
    } else {
      exposure.showMore(mentee, shown, wanted.limit());
    }
  }

  /** Cursors carry an instant and an id; here the points stand in the instant's place. */
  private static Search.Position position(Page.Position cursor) {
    long points = Math.clamp(cursor.createdAt().toEpochMilli(), 0, Integer.MAX_VALUE);
    return new Search.Position((int) points, cursor.id());
  }

  private static Page.Position position(Search.Position position) {
    return new Page.Position(Instant.ofEpochMilli(position.points()), position.id());
  }

  private static Map<String, Map<String, Integer>> facets(Found found) {
    Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    found.facets().forEach((facet, counts) -> facets.put(name(facet), counts));
    found.limits().forEach((limit, counts) -> facets.put(parameter(limit.narrowing()), counts));
    return facets;
  }

  private static Optional<Hint> hint(Found found, Phrases phrases) {
    return found
        .hint()
        .map(hint ->
            new Hint(
                parameter(hint.without()),
                phrases.hint(hint.without(), hint.found()),
                hint.found()));
  }

  /** The parameter of {@link MentorQuery} that asks for it. */
  private static String parameter(Narrowing narrowing) {
    return switch (narrowing) {
      case TEXT -> "q";
      case OVERLAP_HOURS -> "overlapHours";
      case ANSWERS_WITHIN -> "answersWithin";
      case NEED,
          INTERACTION,
          SPECTRUM,
          SKILL,
          FIELD,
          INDUSTRY,
          LANGUAGE,
          CIRCLE,
          CAMPUS,
          CHANNEL,
          FREE ->
          narrowing.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
