package org.constellation.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.constellation.local.calls.Site;
import org.constellation.local.clock.OffsetFile;

/** Fills a new instance through its public interface; does nothing on one that is full. */
public final class FirstStart {
  private static final String PEOPLE = "people";
  private static final String STORY = "story";

  private final Seed seed = Seed.load();
  private final Site site;
  private final Path done;

  /**
   * Prepares to fill an instance.
   *
   * @param done a file that notes how far it has come
   */
  public FirstStart(Site site, Path done) {
    this.site = site;
    this.done = done;
  }

  /** Sets a new instance's clock to where the story begins; to be called before anything starts. */
  public static void setClock(OffsetFile clock) {
    if (Files.notExists(clock.file())) {
      clock.moveForwardTo(Story.BEGINS);
    }
  }

  /** Whether campuses still lack their people. */
  public boolean needsPeople() throws IOException {
    return Files.notExists(done);
  }

  /** Whether the story is still to be told. */
  public boolean needsStory() throws IOException {
    return needsPeople() || !Files.readString(done).strip().equals(STORY);
  }

  /** Imports the roster of every campus; returns how many people there are. */
  public int people() throws IOException {
    RosterImport rosters = new RosterImport(seed, site);
    Map<SeedCampus, String> running = new LinkedHashMap<>();
    seed.campuses().forEach(campus -> running.put(campus, rosters.begin(campus)));
    int people =
        running.entrySet().stream().mapToInt(e -> rosters.finish(e.getKey(), e.getValue())).sum();
    rosters.awaitFound("student", "alaska-anchorage");
    rosters.awaitFound("madison-student", "wisconsin-madison");
    Files.writeString(done, PEOPLE);
    return people;
  }

  /** Plays the story up to today; true when it is told. */
  public boolean story() throws IOException {
    Acts acts = new Acts(site);
    new Story(acts, seed.cast(), new Neighbours(seed, acts)).play();
    Files.writeString(done, STORY);
    return true;
  }
}
