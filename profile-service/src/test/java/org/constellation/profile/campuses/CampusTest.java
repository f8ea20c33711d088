package org.constellation.profile.campuses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.junit.jupiter.api.Test;

class CampusTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final CampusPolicy STRICT =
      new CampusPolicy(
          1,
          1,
          Duration.ofDays(2),
          Duration.ofHours(1),
          Duration.ofDays(1),
          Duration.ofHours(1),
          1,
          Duration.ZERO,
          false);

  private final Campuses campuses = CampusSamples.registered(CLOCK);

  @Test
  void partners_share_mentors_only_when_both_do() {
    Campus closed = CampusSamples.NORTH.governedBy(STRICT);

    assertThat(CampusSamples.NORTH.sharesMentorsWith(CampusSamples.LAKE)).isTrue();
    assertThat(closed.sharesMentorsWith(CampusSamples.LAKE)).isFalse();
    assertThat(CampusSamples.LAKE.sharesMentorsWith(closed)).isFalse();
    assertThat(CampusSamples.NORTH.sharesMentorsWith(CampusSamples.ISLAND)).isFalse();
  }

  @Test
  void a_campus_is_listed_with_its_partners_by_name_page_by_page() {
    Page<Versioned<Campus>> first = campuses.listFor("north", Page.Wanted.first(1));
    Page<Versioned<Campus>> second = campuses.listFor("north", new Page.Wanted(1, first.next()));

    assertThat(first.items()).extracting(c -> c.state().campus()).containsExactly("lake");
    assertThat(second.items()).extracting(c -> c.state().campus()).containsExactly("north");
    assertThat(second.next()).isEqualTo(Optional.empty());
  }

  @Test
  void strangers_do_not_know_of_it() {
    assertThat(campuses.seenBy("island", "north")).isEmpty();
    assertThat(campuses.seenBy("north", "nowhere")).isEmpty();
    assertThat(campuses.seenBy("lake", "north")).isPresent();
  }

  @Test
  void registering_again_changes_what_the_registry_says_and_keeps_the_policy() {
    var store = new InMemoryAggregates<Campus, Void>(Campus.TYPE, CLOCK);
    Campuses known = new Campuses(store);
    known.register(List.of(CampusSamples.entry(CampusSamples.NORTH)));
    known.govern(Scope.campus("north"), "north", 1, STRICT);
    Campus renamed = CampusSamples.campus("north", "Northern University", true, "nordic");

    known.register(List.of(CampusSamples.entry(renamed)));
    known.register(List.of(CampusSamples.entry(renamed)));

    var now = store.find(Scope.SERVICE, Campus.idOf("north")).orElseThrow();
    assertThat(now.state().name()).isEqualTo("Northern University");
    assertThat(now.state().policy()).isEqualTo(STRICT);
    assertThat(now.version()).isEqualTo(3);
  }

  @Test
  void a_policy_has_its_bounds() {
    assertThat(PolicyRules.faults(CampusPolicy.DEFAULT)).isEmpty();
    assertThat(PolicyRules.faults(STRICT)).isEmpty();
    CampusPolicy wild =
        new CampusPolicy(
            0,
            101,
            Duration.ofDays(61),
            Duration.ofDays(61),
            Duration.ofDays(32),
            Duration.ofMinutes(59),
            13,
            Duration.ofDays(-1),
            true);
    assertThat(PolicyRules.faults(wild))
        .extracting("field")
        .containsExactly(
            "openRequests",
            "pendingAsks",
            "atRiskAfter",
            "requestExpiry",
            "checkInEvery",
            "checkInGrace",
            "declineRest",
            "expiryReminder");
  }

  @Test
  void the_registry_file_takes_defaults_and_refuses_nonsense() {
    String north =
        """
        [{"campus": "north", "name": "Northern State", "timeZone": "America/Anchorage",
          "locale": "en-US", "accent": "#204060"}]
        """;

    List<CampusEntry> entries = RegistryFile.read(north.getBytes(UTF_8));

    assertThat(entries.getFirst().toCampus().policy()).isEqualTo(CampusPolicy.DEFAULT);
    String broken = north.replace("America/Anchorage", "Mars/Olympus");
    assertThatThrownBy(() -> RegistryFile.read(broken.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("timeZone");
  }
}
