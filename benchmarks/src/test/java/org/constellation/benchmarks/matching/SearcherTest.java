package org.constellation.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Scoring;
import org.junit.jupiter.api.Test;

class SearcherTest {

  private static final int MENTORS = 4_000;

  private record Place(UUID mentor, int points) {}

  @Test
  void lucene_finds_whom_the_objects_find_and_leaves_no_files() throws Exception {
    Path folder;
    try (Stage stage = new Stage(Crowd.made(1), MENTORS)) {
      folder = stage.lucene.folder;
      assertThat(folder).isNotEmptyDirectory();
      for (int number = 0; number < 60; number++) {
        ProfileCard mentee = stage.mentee(number);
        for (Wanted wanted : List.of(stage.typical(number), stage.loose(number))) {
          assertThat(told(stage, mentee, wanted))
              .isEqualTo(
                  stage.objects.plain(mentee, wanted).stream()
                      .map(hit -> new Place(hit.id(), hit.points()))
                      .toList());
        }
      }
    }
    assertThat(folder).doesNotExist();
  }

  private static List<Place> told(Stage stage, ProfileCard mentee, Wanted wanted) throws Exception {
    Scoring scoring = new Scoring(wanted.of(Mentee.of(mentee)), stage.objects.rarity());
    return Arrays.stream(stage.lucene.best(mentee, wanted, scoring))
        .map(hit -> new Place(stage.objects.mentor(hit.doc).id(), (int) hit.score))
        .toList();
  }
}
