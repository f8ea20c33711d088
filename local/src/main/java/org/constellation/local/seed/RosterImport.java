package org.constellation.local.seed;

import java.time.Duration;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.local.calls.Voice;

/** Brings every campus's people in, the way a coordinator would: by CSV through the gateway. */
final class RosterImport {
  private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);
  private static final Duration DONE_WITHIN = Duration.ofMinutes(3);

  /** Rises when the rules change, so that an old data folder takes the new rows too. */
  private static final String KEY = "seed-roster-1";

  private final Seed seed;
  private final Site site;

  RosterImport(Seed seed, Site site) {
    this.seed = seed;
    this.site = site;
  }

  /** Starts the import of a campus; the same import when it was started before. */
  String begin(SeedCampus campus) {
    Voice coordinator = coordinatorOf(campus);
    Eventually.success(KNOWN_WITHIN, () -> coordinator.get("/me"));
    String csv = RosterCsv.of(seed.rosterOf(campus));
    Answer begun =
        Eventually.success(
            KNOWN_WITHIN,
            () ->
                coordinator.createFromCsv(
                    "/campuses/" + campus.id() + "/roster-imports", KEY, csv));
    return begun.text("importId");
  }

  /** Waits for its end; a single refused row is a mistake of the rules. */
  int finish(SeedCampus campus, String importId) {
    Voice coordinator = coordinatorOf(campus);
    String path = "/roster-imports/" + importId;
    Answer done =
        Eventually.get(
            DONE_WITHIN,
            () -> coordinator.get(path),
            answer -> answer.ok() && !answer.text("state").equals("RUNNING"));
    if (!done.text("state").equals("DONE") || done.number("rejected") > 0) {
      throw new IllegalStateException(
          "The roster of "
              + campus.id()
              + " was not taken whole: "
              + coordinator.get(path + "?outcome=REJECTED").body());
    }
    return done.number("rows");
  }

  /** Waits until a person of a campus finds every mentor they may see: all services know them. */
  void awaitFound(String person, String campus) {
    long expected = seed.mentorsSeenFrom(campus);
    Eventually.get(
        DONE_WITHIN,
        () -> site.as(person).get("/mentors?free=1&limit=1"),
        answer -> answer.ok() && answer.number("total") >= expected);
  }

  private Voice coordinatorOf(SeedCampus campus) {
    Optional<Cast.Member> inCast =
        seed.cast().members().stream()
            .filter(m -> m.row().campus().equals(campus.id()))
            .filter(m -> m.row().roles().contains(Role.COORDINATOR))
            .findFirst();
    return site.as(inCast.map(Cast.Member::alias).orElse("coordinator-" + campus.id()));
  }
}
