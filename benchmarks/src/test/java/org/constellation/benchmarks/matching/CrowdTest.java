package org.constellation.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.constellation.contracts.events.ProfileCard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The made-up mentors are spread like the real ones whose distributions are known. */
class CrowdTest {

  private static final int MENTORS = 20_000;

  /** Nobody has a skill twice, which takes something from the commonest. */
  private static final Offset<Double> TOLERANCE = within(0.025);

  private static JsonNode real = JsonMapper.shared().createObjectNode();
  private static List<ProfileCard> mentors = List.of();

  @BeforeAll
  static void draw() throws IOException {
    try (InputStream json = CrowdTest.class.getResourceAsStream("/crowd/distributions.json")) {
      real = JsonMapper.shared().readTree(Objects.requireNonNull(json));
    }
    Crowd crowd = Crowd.made(1);
    mentors = IntStream.range(0, MENTORS).mapToObj(crowd::mentor).toList();
  }

  @Test
  void the_table_has_as_many_skills_and_as_long_a_tail_as_the_data() throws IOException {
    List<Integer> weights = Weights.read().all("skill");
    JsonNode known = real.path("skill_frequency");
    assertThat(weights).hasSize(known.path("distinct").asInt());
    assertThat(weights.stream().filter(weight -> weight == 1))
        .hasSize(known.path("singletons").asInt());
    assertThat(weights.stream().mapToInt(n -> n).sum()).isEqualTo(known.path("total").asInt());
    assertThat(share(weights, 10)).isCloseTo(known.path("top10_share").asDouble(), within(0.001));
    assertThat(share(weights, 50)).isCloseTo(known.path("top50_share").asDouble(), within(0.001));
  }

  @Test
  void common_skills_and_rare_ones_have_the_shares_that_they_really_have() {
    Map<String, Integer> drawn = counts(card -> card.skills().stream());
    JsonNode known = real.path("skill_frequency");
    List<Integer> counts = List.copyOf(drawn.values());
    assertThat(drawn).hasSize(known.path("distinct").asInt());
    assertThat(share(counts, 10)).isCloseTo(known.path("top10_share").asDouble(), TOLERANCE);
    assertThat(share(counts, 50)).isCloseTo(known.path("top50_share").asDouble(), TOLERANCE);
    spread(drawn, real.path("skill_top"), "");
  }

  @Test
  void mentors_have_as_many_skills_and_languages_as_real_ones() {
    assertThat(mentors.stream().mapToInt(card -> card.skills().size()).average().orElse(0))
        .isCloseTo(mean("/skills_per_mentor/all_sources"), within(0.1));
    assertThat(mentors.stream().mapToInt(card -> card.languages().size()).average().orElse(0))
        .isCloseTo(mean("/languages_per_mentor_stated"), within(0.1));
  }

  @Test
  void industries_zones_and_places_are_spread_as_in_the_data() {
    spread(
        counts(card -> Stream.ofNullable(card.industry())),
        real.at("/advisory_sg/industry_naics2"),
        "?");
    spread(
        counts(card ->
            Objects.requireNonNull(card.offering()).places().values().stream()
                .map(String::valueOf)),
        real.at("/wcc/capacity_stated"),
        "0");
    Map<String, Integer> zones = counts(card -> Stream.of(card.timeZone()));
    assertThat(zones.getOrDefault("Europe/London", 0) / (double) MENTORS)
        .isCloseTo(real.path("mentor_country").path(0).path(2).asDouble(), TOLERANCE);
  }

  /** Each value's share, of all but those who did not state one. */
  private static void spread(Map<String, Integer> drawn, JsonNode known, String unstated) {
    double all = drawn.values().stream().mapToInt(n -> n).sum();
    double left = 1;
    for (JsonNode value : known) {
      left -= value.path(0).asString().equals(unstated) ? value.path(2).asDouble() : 0;
    }
    for (JsonNode value : known) {
      String name = value.path(0).asString();
      if (!name.equals(unstated)) {
        assertThat(drawn.getOrDefault(name, 0) / all)
            .as(name)
            .isCloseTo(value.path(2).asDouble() / left, TOLERANCE);
      }
    }
  }

  private static double mean(String what) {
    return real.at(what).path("mean").asDouble();
  }

  private static Map<String, Integer> counts(Function<ProfileCard, Stream<String>> of) {
    Map<String, Integer> counts = new HashMap<>();
    mentors.stream().flatMap(of).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  /** Of the most frequent ones. */
  private static double share(List<Integer> counts, int most) {
    double all = counts.stream().mapToInt(n -> n).sum();
    return counts.stream().sorted(Comparator.reverseOrder()).limit(most).mapToInt(n -> n).sum()
        / all;
  }
}
