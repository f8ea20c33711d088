package org.constellation.matching.index;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.People.Person;
import org.constellation.matching.ranking.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every index promises to whoever looks around. */
abstract class SearchContract {

  private static final int MENTEE = 1;

  private final MentorIndex index = index();

  abstract MentorIndex index();

  @BeforeEach
  void two_campuses_that_share() {
    index.put(campus("north", "river", true));
    index.put(campus("south", "river", true));
    index.put(person(MENTEE, "north").mentee());
  }

  @Test
  void a_search_narrows_by_facets_words_room_and_answer_time() {
    add(person(2, "north").name("Zoë Ångström").skills("python"));
    Person second = person(3, "south").skills("r", "python").headline("Works on rivers");
    index.put(second.mentor());
    index.put(second.load().freeInAll(1).answersWithin(Duration.ofHours(5)).card());

    assertThat(found(Map.of(Facet.CAMPUS, Set.of("south")))).containsExactly(id(3));
    assertThat(found(Map.of(Facet.SKILL, Set.of("python", "go")))).hasSize(2);
    assertThat(text("zoe ang")).containsExactly(id(2));
    assertThat(text("river")).containsExactly(id(3));
    assertThat(found(free(2))).containsExactly(id(2));
    var quick = Optional.of(Duration.ofHours(6));
    assertThat(found(new Filters("", Map.of(), OptionalInt.empty(), OptionalInt.empty(), quick)))
        .containsExactly(id(3));
  }

  @ParameterizedTest
  @CsvSource({
    "engineers, engineering",
    "Ingenieria, ingeniería",
    "científicos, cientifica",
    "développeur, developpeurs",
    "chevaux, cheval",
    "Häuser, haus",
    "MASCHINE, Maschinen",
    "pyhton, python",
    "deveolpers, developer",
    "managment, management",
    "Musik und Kunst, musik kunst"
  })
  void a_word_is_found_in_its_other_forms_and_with_one_slip(String wanted, String headline) {
    add(person(2, "north").headline(headline));
    add(person(3, "north").headline("quite another thing"));
    assertThat(text(wanted)).containsExactly(id(2));
  }

  @Test
  void slips_are_forgiven_only_where_nobody_has_the_very_words() {
    add(person(2, "north").name("Maria Kovac"));
    add(person(3, "north").name("Mario Kovac"));
    add(person(4, "north").name("Jürgen Müller"));
    assertThat(text("maria")).containsExactly(id(2));
    assertThat(text("mariq")).containsExactlyInAnyOrder(id(2), id(3));
    assertThat(text("juergen mueller")).containsExactly(id(4));
    assertThat(text("the maria of kovac")).containsExactly(id(2));
  }

  @Test
  void slips_are_forgiven_too_where_the_very_words_are_behind_another_filter() {
    add(person(2, "north").headline("python"));
    add(person(3, "south").headline("pythons"));
    assertThat(text("pyhton")).containsExactlyInAnyOrder(id(2), id(3));
    add(person(4, "north").headline("pyhton"));
    assertThat(text("pyhton")).containsExactly(id(4));
    assertThat(found(text("pyhton", "south"))).containsExactly(id(3));
    Found nothing = index.search(search(text("pyhton", "east")));
    assertThat(nothing.hint()).contains(new Found.Hint(Narrowing.CAMPUS, 1));
  }

  private static Filters text(String text, String campus) {
    var there = Map.of(Facet.CAMPUS, Set.of(campus));
    return new Filters(text, there, OptionalInt.empty(), OptionalInt.empty(), never());
  }

  @ParameterizedTest
  @CsvSource({"C++", "cpp", ".NET", ".net", "net", "software", "DATA"})
  void people_are_found_by_what_their_skills_field_and_industry_are_called(String wanted) {
    add(person(2, "north").skills("cpp").interests("dotnet").field("0613").industry("54"));
    add(person(3, "north").skills("csharp", "networking").field("061").headline("network"));
    assertThat(text(wanted)).startsWith(id(2)).hasSize(wanted.equals("net") ? 2 : 1);
  }

  @Test
  void a_changed_card_is_found_by_its_new_words_at_once_and_no_more_by_the_old() {
    add(person(2, "north").headline("Rivers"));
    assertThat(text("rivers")).containsExactly(id(2));
    index.put(person(2, "north").version(2).headline("Volcanoes").mentor());
    assertThat(text("rivers")).isEmpty();
    assertThat(text("volcano")).containsExactly(id(2));
  }

  @Test
  void somebody_under_an_alias_is_found_by_nothing_that_would_tell_who_they_are() {
    add(person(2, "north").name("Zelda Quist").headline("Harpist").employer("Opera").staged());
    assertThat(text("bright heron")).containsExactly(id(2));
    assertThat(text("zelda")).isEmpty();
    assertThat(text("harpist")).isEmpty();
    assertThat(text("opera")).isEmpty();
  }

  @Test
  void a_facet_that_is_filtered_by_is_counted_without_its_own_filter() {
    add(person(2, "north").skills("python"));
    add(person(3, "south").skills("python", "r"));
    Found found = index.search(search(filters(Map.of(Facet.CAMPUS, Set.of("south")))));
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.facets().get(Facet.CAMPUS)).isEqualTo(Map.of("north", 1, "south", 1));
    assertThat(found.facets().get(Facet.SKILL)).isEqualTo(Map.of("python", 1, "r", 1));
  }

  @Test
  void limits_are_counted_from_the_loosest_each_without_its_own_filter() {
    Person quick = person(2, "north");
    index.put(quick.mentor());
    index.put(quick.load().freeInAll(1).answersWithin(Duration.ofHours(5)).card());
    Person roomy = person(3, "north").hours(monday(9, 12));
    index.put(roomy.mentor());
    index.put(roomy.load().freeInAll(4).answersWithin(Duration.ofHours(100)).card());
    var limits = index.search(search(free(4))).limits();
    assertThat(limits.get(Limit.FREE)).containsExactly(entry("1", 2), entry("4", 1));
    assertThat(limits.get(Limit.OVERLAP_HOURS)).containsExactly(entry("1", 1), entry("2", 1));
    assertThat(limits.get(Limit.ANSWERS_WITHIN))
        .containsExactly(entry("PT120H", 1), entry("PT168H", 1), entry("PT336H", 1));
    assertThat(index.search(search(free(1))).limits().get(Limit.ANSWERS_WITHIN))
        .containsEntry("PT6H", 1)
        .containsEntry("PT120H", 2);
  }

  @Test
  void a_free_place_is_one_that_can_be_asked_for() {
    add(person(2, "north"));
    Person asked = person(3, "north");
    index.put(asked.mentor());
    index.put(asked.load().asks(6).card());
    Person resting = person(4, "north");
    index.put(resting.mentor());
    index.put(resting.load().pausedUntil(NOW.plusSeconds(60)).card());
    Person besieged = person(5, "north");
    index.put(besieged.mentor());
    index.put(besieged.load().pending(5).card());
    Person spent = person(6, "north").places(Map.of(InteractionType.QUICK_QUESTION, 1));
    index.put(spent.mentor());
    index.put(spent.load().free(InteractionType.QUICK_QUESTION, 0).freeInAll(3).card());
    assertThat(found(Filters.NONE)).hasSize(5);
    for (int least = 1; least <= 3; least++) {
      assertThat(found(free(least))).containsExactly(id(2));
      assertThat(index.search(search(free(least))).limits().get(Limit.FREE))
          .containsEntry("1", 1)
          .containsEntry(Integer.toString(least), 1);
    }
    assertThat(index.search(search(Filters.NONE)).limits().get(Limit.FREE)).containsEntry("1", 1);
    assertThat(index.search(search(free(5))).hint()).contains(new Found.Hint(Narrowing.FREE, 5));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 1", "2, 1, 1", "3, 0, 1"})
  void a_type_counts_who_has_as_many_free_places_of_it_as_are_looked_for(
      int least, int shadowing, int asking) {
    Map<InteractionType, Integer> both =
        Map.of(InteractionType.JOB_SHADOWING, 2, InteractionType.QUICK_QUESTION, 3);
    add(person(2, "north").places(both));
    Person filled = person(3, "north").places(both);
    index.put(filled.mentor());
    index.put(
        filled
            .load()
            .free(InteractionType.QUICK_QUESTION, 0)
            .free(InteractionType.JOB_SHADOWING, 1)
            .card());
    var counts =
        index.search(search(free(least))).facets().getOrDefault(Facet.INTERACTION, Map.of());
    assertThat(counts.getOrDefault("JOB_SHADOWING", 0)).isEqualTo(shadowing);
    assertThat(counts.getOrDefault("QUICK_QUESTION", 0)).isEqualTo(asking);
    assertThat(index.search(search(Filters.NONE)).facets().get(Facet.INTERACTION))
        .containsExactly(entry("JOB_SHADOWING", 2), entry("QUICK_QUESTION", 2));
  }

  private static WeeklyHours monday(int from, int to) {
    return new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Filters free(int least) {
    return new Filters("", Map.of(), OptionalInt.empty(), OptionalInt.of(least), never());
  }

  @Test
  void the_words_may_be_what_stands_in_the_way() {
    add(person(2, "north").skills("python"));
    var nothing =
        new Filters("xylophone", Map.of(), OptionalInt.empty(), OptionalInt.empty(), never());
    assertThat(index.search(search(nothing)).hint()).contains(new Found.Hint(Narrowing.TEXT, 1));
  }

  @Test
  void facets_count_what_is_found() {
    add(person(2, "north").skills("python"));
    add(person(3, "south").skills("python", "r"));
    Found found = index.search(search(Filters.NONE));
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.facets().get(Facet.SKILL)).containsExactly(entry("python", 2), entry("r", 1));
    assertThat(found.facets().get(Facet.CAMPUS)).containsOnlyKeys("north", "south");
  }

  @Test
  void when_nothing_is_found_the_filter_most_in_the_way_is_named() {
    add(person(2, "north").skills("python"));
    add(person(3, "south").skills("python"));
    Map<Facet, Set<String>> any = new EnumMap<>(Facet.class);
    any.put(Facet.SKILL, Set.of("python"));
    any.put(Facet.INTERACTION, Set.of(InteractionType.SPONSORSHIP.name()));
    Found found = index.search(search(filters(any)));
    assertThat(found.hint()).contains(new Found.Hint(Narrowing.INTERACTION, 2));
  }

  private void add(Person mentor) {
    index.put(mentor.mentor());
    index.put(mentor.load().card());
  }

  private List<UUID> text(String text) {
    return found(new Filters(text, Map.of(), OptionalInt.empty(), OptionalInt.empty(), never()));
  }

  private List<UUID> found(Map<Facet, Set<String>> any) {
    return found(filters(any));
  }

  private List<UUID> found(Filters filters) {
    return index.search(search(filters)).page().stream().map(Candidate::id).toList();
  }

  private static Filters filters(Map<Facet, Set<String>> any) {
    return new Filters("", any, OptionalInt.empty(), OptionalInt.empty(), never());
  }

  private static Optional<Duration> never() {
    return Optional.empty();
  }

  private static Search search(Filters filters) {
    return new Search(id(MENTEE), filters, 50, Optional.empty(), NOW);
  }
}
