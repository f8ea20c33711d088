package org.constellation.profile.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Taxonomies TAXONOMIES = Taxonomies.load();

  @Test
  void every_word_of_the_house_has_its_text() {
    Vocabulary vocabulary = Vocabulary.of(Words.english(), TAXONOMIES);

    assertThat(vocabulary.needs()).extracting("id").containsExactly((Object[]) Need.values());
    assertThat(vocabulary.interactions())
        .extracting("id")
        .containsExactly((Object[]) InteractionType.values());
    assertThat(vocabulary.declineReasons())
        .extracting("id")
        .containsExactly((Object[]) DeclineReason.values());
    assertThat(vocabulary.needs()).allMatch(need -> !need.suggests().isEmpty());
  }

  @Test
  void every_interaction_is_suggested_for_some_need() {
    List<InteractionType> suggested =
        java.util.Arrays.stream(Need.values())
            .flatMap(need -> Suggestions.of(need).stream())
            .toList();

    assertThat(suggested).contains(InteractionType.values());
  }

  @Test
  void the_tables_are_whole() {
    assertThat(TAXONOMIES.skills().all()).hasSize(477);
    assertThat(TAXONOMIES.fields().all()).hasSize(117);
    assertThat(TAXONOMIES.industries().all()).hasSize(28);
    assertThat(TAXONOMIES.interests().all()).hasSize(41);
    assertThat(TAXONOMIES.languages().all()).hasSize(183);
    assertThat(TAXONOMIES.fields().has("061")).isTrue();
    assertThat(TAXONOMIES.industries().has("31-33")).isTrue();
  }

  @Test
  void skills_that_begin_with_what_is_typed_come_first() {
    List<Skill> found = new SkillSearch(TAXONOMIES.skills()).matching(" jAva", 5);

    assertThat(found).extracting(Skill::id).startsWith("java", "javascript");
  }

  @Test
  void skills_are_found_by_id_in_the_order_asked_for() {
    var search = new SkillSearch(TAXONOMIES.skills());

    assertThat(search.named(List.of("python", "no-such", "java", "python")))
        .extracting(Skill::id)
        .containsExactly("python", "java");
  }
}
