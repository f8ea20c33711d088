package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.constellation.matching.index.Filters;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Search;
import org.constellation.matching.ranking.Candidate;
import org.constellation.platform.events.CompactedConsumers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index as it is built, with the real names of skills, interests, fields and industries. */
class LabelsSearchTest {

  private final LiveIndex index =
      new DiscoveryConfiguration()
          .savedIndex(new CompactedConsumers(Map.of()), Clock.fixed(NOW, ZoneOffset.UTC), "")
          .index();

  @BeforeEach
  void mentors_with_ids_that_nobody_types() {
    index.put(campus("north", "river", true));
    index.put(person(1, "north").mentee());
    index.put(person(2, "north").skills("cpp").mentor());
    index.put(person(3, "north").skills("csharp").mentor());
    index.put(person(4, "north").skills("dotnet").mentor());
    index.put(person(5, "north").skills("c", "networking").mentor());
    index.put(person(6, "north").interests("1.B.3.q").mentor());
    index.put(person(7, "north").field("0613").mentor());
    index.put(person(8, "north").industry("71").employer("Théâtre du Nord").mentor());
  }

  @ParameterizedTest
  @CsvSource({
    "C++, 2",
    "c++, 2",
    "cpp, 2",
    "C#, 3",
    "csharp, 3",
    ".NET, 4",
    "dotnet, 4",
    "information technology, 6",
    "Software development, 7",
    "sotfware, 7",
    "entertainment, 8",
    "theatre du nord, 8"
  })
  void people_are_found_by_names_as_they_are_written(String text, int mentor) {
    assertThat(found(text)).containsExactly(id(mentor));
  }

  @Test
  void a_beginning_finds_all_that_begin_so() {
    assertThat(found("c")).contains(id(2), id(3), id(5));
    assertThat(found("net")).containsExactlyInAnyOrder(id(4), id(5));
  }

  private List<UUID> found(String text) {
    var filters =
        new Filters(text, Map.of(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    return index.search(new Search(id(1), filters, 50, Optional.empty(), NOW)).page().stream()
        .map(Candidate::id)
        .toList();
  }
}
