package org.constellation.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.constellation.matching.index.Wanted;
import org.junit.jupiter.api.Test;

class BytesReadTest {

  private static final int MENTORS = 6_000;

  @Test
  void the_columns_of_everybody_who_is_recommended_are_read_and_of_few_others() throws Exception {
    try (Stage stage = Stage.withoutLucene(Crowd.made(1), MENTORS)) {
      BytesRead bytes = new BytesRead(stage);
      for (int number = 0; number < 20; number++) {
        Wanted wanted = stage.loose(number);
        int[] rows = bytes.query(stage.mentee(number), wanted).rows();
        assertThat(Arrays.stream(rows).boxed())
            .containsAll(
                stage.engine.recommend(wanted).stream()
                    .map(one -> (int) one.candidate().id().getLeastSignificantBits())
                    .toList());
        assertThat((long) rows.length)
            .isLessThan(stage.objects.passing(stage.mentee(number), wanted));
      }
    }
  }
}
