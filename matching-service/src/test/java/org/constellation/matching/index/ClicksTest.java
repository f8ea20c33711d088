package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of a value is what whoever clicks on it finds. */
class ClicksTest {

  private static final int QUERIES = 100;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_value_alone_finds_as_many_as_are_counted_of_it(long seed) {
    var chance = new SplittableRandom(seed);
    MentorIndex index = new LiveIndex(NOW, Life.NAMES);
    new Life(chance, 60, index).begin();
    Queries queries = new Queries(chance);
    int clicks = 0;
    for (int i = 0; i < QUERIES; i++) {
      Search search = queries.search(Optional.empty());
      if (search.filters().text().isEmpty()) { // else more slips may be forgiven among fewer
        for (var facet : index.search(search).facets().entrySet()) {
          for (var count : facet.getValue().entrySet()) {
            Search click = with(search, clicked(search.filters(), facet.getKey(), count.getKey()));
            assertThat(index.search(click).total()).as("%s", click).isEqualTo(count.getValue());
            clicks++;
          }
        }
      }
    }
    assertThat(clicks).isGreaterThan(QUERIES);
  }

  private static Filters clicked(Filters before, Facet facet, String value) {
    Map<Facet, Set<String>> any = new EnumMap<>(Facet.class);
    any.putAll(before.any());
    any.put(facet, Set.of(value));
    return new Filters(
        before.text(), any, before.overlapHours(), before.free(), before.answersWithin());
  }

  private static Search with(Search before, Filters filters) {
    return new Search(before.caller(), filters, 1, Optional.empty(), before.now());
  }
}
