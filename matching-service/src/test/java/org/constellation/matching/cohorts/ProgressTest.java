package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constellation.matching.People.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The stream of a cohort that is being worked on while it is read. */
class ProgressTest {

  private final House house = House.inMemory().mentees(12).mentors(6, 1);
  private final Versioned<CohortRun> run = house.begun(House.setup());
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  /** Lets something happen once work has given its first sign of life. */
  private static final class OnceBegun extends Clock {
    private final Runnable happens;
    private int reads;

    OnceBegun(Runnable happens) {
      this.happens = happens;
    }

    @Override
    public Instant instant() {
      if (++reads == 2) {
        happens.run();
      }
      return NOW;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void work(Runnable onceBegun) {
    Clock clock = new OnceBegun(onceBegun);
    Sheets sheets = new Sheets(house.sheets);
    new CohortWork(house.runs, sheets, house.index, () -> true, clock, Runnable::run).carryOn(run);
  }

  private @Nullable String lastEventId;

  private FutureTask<Integer> read() {
    var controller = new ProgressController(house.desk, JsonMapper.shared());
    var caller = new Caller(House.COORDINATOR, "north", Set.of(Role.COORDINATOR));
    var reading =
        new FutureTask<>(() -> {
          controller.progress(caller, run.id(), lastEventId, response);
          return response.getStatus();
        });
    Thread.startVirtualThread(reading);
    return reading;
  }

  private String told() {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void awaitTold(String words) {
    await().until(() -> told().contains(words));
  }

  @Test
  void how_far_it_is_is_told_until_it_is_under_review() throws Exception {
    FutureTask<Integer> reading = read();
    awaitTold("\"stage\":\"WAITING\"");

    work(() -> awaitTold("\"stage\":\"MATCHING\""));

    assertThat(reading.get(1, TimeUnit.MINUTES)).isEqualTo(200);
    assertThat(told()).containsSubsequence("WAITING", "MATCHING", "\"state\":\"REVIEW\"");
  }

  @Test
  void who_knows_how_it_ended_is_told_not_to_come_again() throws Exception {
    work(() -> {});
    lastEventId = Long.toString(house.now(run).version());

    assertThat(read().get(1, TimeUnit.MINUTES)).isEqualTo(204);
    assertThat(told()).isEmpty();
  }

  @Test
  void when_it_is_cancelled_at_work_the_stream_says_so_and_ends_and_nothing_is_chosen()
      throws Exception {
    FutureTask<Integer> reading = read();

    work(() -> {
      awaitTold("\"stage\":\"MATCHING\"");
      var _ = house.desk.cancel(House.NORTH, run.id());
    });

    assertThat(reading.get(1, TimeUnit.MINUTES)).isEqualTo(200);
    assertThat(told())
        .containsSubsequence("RUNNING", "MATCHING", "\"state\":\"CANCELLED\"")
        .doesNotContain("REVIEW");
    assertThat(house.now(run).state()).isInstanceOf(CohortRun.Cancelled.class);
  }
}
