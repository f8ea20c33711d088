package org.constellation.matching.cohorts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.assignment.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants of a cohort.
 *
 * @param name what the coordinators call it
 * @param need what the mentees look for
 * @param interaction what the mentors are asked for; only who offers it and has a place is paired
 * @param method best fit when absent; stable only without groups and least loads
 * @param mentees whom in particular, at most 5,000; all whom {@code who} fits when absent
 * @param who which mentees of the campus; all when absent
 * @param must pairs that are wanted in any case
 * @param never pairs that are not wanted
 * @param groups how many of some mentees are to be paired; whoever fits several is of the first
 * @param leastEach how many mentees each mentor of the campus is to get at least
 */
record CohortBody(
    @NotBlank @Size(max = 120) @Pattern(regexp = "\\P{Cntrl}*") String name,
    Need need,
    InteractionType interaction,
    Wish.@Nullable Method method,
    @Nullable @Size(max = 5_000) Set<@NotNull UUID> mentees,
    @Nullable @Valid WhoBody who,
    @Nullable @Size(max = 1_000) List<@NotNull Couple> must,
    @Nullable @Size(max = 1_000) List<@NotNull Couple> never,
    @Nullable @Size(max = 20) List<@NotNull @Valid GroupBody> groups,
    @Nullable @Min(0) @Max(20) Integer leastEach) {

  /** Which mentees; of each list one must fit, an absent or empty list fits all. */
  record WhoBody(
      @Nullable Set<@NotNull Mode> modes,
      @Nullable Set<@NotNull Level> levels,
      @Nullable Set<@NotNull Affiliation> affiliations,
      @Nullable @Size(max = 50) Set<@NotNull @Size(max = 20) String> fields,
      @Nullable Boolean withoutMentor) {

    Who who() {
      return new Who(
          or(modes, Set.of()),
          or(levels, Set.of()),
          or(affiliations, Set.of()),
          or(fields, Set.of()),
          or(withoutMentor, false));
    }
  }

  /** From {@code least} to {@code most} of these are to be paired; absent: 0, all. */
  record GroupBody(
      @Valid WhoBody who,
      @Nullable @Min(0) @Max(1_000_000) Integer least,
      @Nullable @Min(0) @Max(1_000_000) Integer most) {

    Group group() {
      return new Group(who.who(), or(least, 0), or(most, Integer.MAX_VALUE));
    }
  }

  Setup setup(String campus) {
    return new Setup(
        campus,
        name.strip(),
        need,
        interaction,
        or(method, Wish.Method.BEST_FIT),
        or(mentees, Set.of()),
        Optional.ofNullable(who).map(WhoBody::who).orElse(Who.ANYBODY),
        or(must, List.of()),
        or(never, List.of()),
        or(groups, List.<GroupBody>of()).stream().map(GroupBody::group).toList(),
        or(leastEach, 0));
  }

  /** What cannot be wanted: which field, and why. */
  record Flaw(String field, String why) {}

  /** The first thing that cannot be, whoever the people are. */
  Optional<Flaw> flaw() {
    Setup setup = setup("any");
    for (int i = 0; i < setup.groups().size(); i++) {
      if (setup.groups().get(i).least() > setup.groups().get(i).most()) {
        return Optional.of(new Flaw("groups[" + i + "].least", "must not be above most"));
      }
    }
    if (setup.method() == Wish.Method.STABLE
        && (setup.leastEach() > 0 || !setup.groups().isEmpty())) {
      return Optional.of(new Flaw("method", "must not be STABLE with groups or leastEach"));
    }
    Set<UUID> named = new HashSet<>();
    Set<Couple> apart = new HashSet<>(setup.never());
    for (int i = 0; i < setup.must().size(); i++) {
      if (!named.add(setup.must().get(i).menteeId())) {
        return Optional.of(new Flaw("must[" + i + "]", "must not name a mentee again"));
      }
      if (apart.contains(setup.must().get(i))) {
        return Optional.of(new Flaw("must[" + i + "]", "must not be in never too"));
      }
    }
    return Optional.empty();
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
