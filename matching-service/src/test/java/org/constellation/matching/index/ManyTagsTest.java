package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.junit.jupiter.api.Test;

/** A mentee with as many rare tags as a profile takes, who shares each with a few mentors. */
class ManyTagsTest {

  private static final int SKILLS = 30;
  private static final int INTERESTS = 20;

  private final LiveIndex index = new LiveIndex(NOW);
  private final MentorIndex plain = new SnapshotIndex();

  private void put(StateCard card) {
    index.put(card);
    plain.put(card);
  }

  private static String[] tags(String kind, int count) {
    return IntStream.range(0, count).mapToObj(number -> kind + number).toArray(String[]::new);
  }

  private void mentors_with_a_tag_of_each_kind_and_a_mentee_with_all() {
    put(People.campus("north", null, true));
    for (int number = 2; number < 1_500; number++) {
      var mentor =
          person(number, "north")
              .skills("skill" + number % 400)
              .interests("interest" + number % 300)
              .needs(number % 2 == 0 ? Need.ROLE_MODEL : Need.COMMUNITY)
              .field("061" + number % 6)
              .industry("51");
      put(mentor.mentor());
      put(mentor.load().asks(number % 5).card());
    }
    put(
        person(1, "north")
            .skills(tags("skill", SKILLS))
            .interests(tags("interest", INTERESTS))
            .field("0613")
            .industry("51")
            .mentee());
  }

  @Test
  void is_answered_as_by_looking_at_everybody() {
    mentors_with_a_tag_of_each_kind_and_a_mentee_with_all();
    var wanted = new Wanted(id(1), Need.ROLE_MODEL, Optional.empty(), 20, NOW);
    assertThat(index.recommend(wanted)).hasSize(20).isEqualTo(plain.recommend(wanted));
    var search = new Search(id(1), Filters.NONE, 20, Optional.empty(), NOW);
    assertThat(List.of(index.search(search).page()))
        .isEqualTo(List.of(plain.search(search).page()));
  }
}
