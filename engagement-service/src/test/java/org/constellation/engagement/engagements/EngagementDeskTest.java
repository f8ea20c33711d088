package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.ID;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngagementDeskTest {

  private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

  private final InMemoryAggregates<Engagement, EngagementEvent> engagements =
      new InMemoryAggregates<>(EngagementStore.TYPE, CLOCK);
  private final EngagementDesk desk = new EngagementDesk(engagements, CLOCK);

  @BeforeEach
  void open() {
    engagements.create(ID, null, Sample.active(), List.of());
  }

  @Test
  void both_sides_may_act() {
    assertThat(desk.act(Sample.MENTEE, ID, new Command.Pause(null)))
        .isInstanceOf(Outcome.Changed.class);
    assertThat(desk.act(Sample.MENTOR, ID, new Command.Resume()))
        .isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void to_everybody_else_it_does_not_exist() {
    for (var other : List.of(Sample.STRANGER, Sample.COORDINATOR, Sample.FOREIGN)) {
      assertThat(desk.act(other, ID, new Command.End())).isInstanceOf(Outcome.Absent.class);
      assertThat(desk.act(other, ID, OptionalLong.of(99), new Command.End()))
          .isInstanceOf(Outcome.Absent.class);
      assertThat(desk.asParty(other, ID)).isEmpty();
    }
    assertThat(desk.act(Sample.MENTEE, new UUID(1, 9), new Command.End()))
        .isInstanceOf(Outcome.Absent.class);
  }

  @Test
  void a_coordinator_of_either_campus_finds_it_and_no_other() {
    var north = Sample.caller(new UUID(5, 2), "north-town", Role.COORDINATOR);
    var east = Sample.caller(new UUID(5, 3), "east-town", Role.COORDINATOR);

    assertThat(desk.ofCampus(north, ID)).isPresent();
    assertThat(desk.ofCampus(Sample.COORDINATOR, ID)).isPresent();
    assertThat(desk.ofCampus(east, ID)).isEmpty();
  }

  @Test
  void a_side_needs_its_role() {
    var noLongerMentor = Sample.caller(Sample.PAIR.mentorId(), "south-town", Role.MENTEE);

    assertThat(desk.act(noLongerMentor, ID, new Command.End()))
        .isEqualTo(new Outcome.Refused<>(Plain.ROLE_MISSING));
  }

  @Test
  void who_read_an_older_version_decides_again() {
    var words = new Command.WriteAgreement(Sample.words(null));

    assertThat(desk.act(Sample.MENTEE, ID, OptionalLong.of(7), words))
        .isEqualTo(new Outcome.Stale<>(1));
    assertThat(desk.act(Sample.MENTEE, ID, OptionalLong.of(1), words))
        .isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void lists_are_of_the_person_and_by_state() {
    var all = Page.Wanted.first(10);

    assertThat(desk.list(Sample.MENTEE, EngagementStore.PARTY, List.of(), all).items()).hasSize(1);
    assertThat(desk.list(Sample.MENTEE, EngagementStore.MENTOR, List.of(), all).items()).isEmpty();
    assertThat(desk.list(Sample.MENTOR, EngagementStore.MENTOR, List.of("ACTIVE"), all).items())
        .hasSize(1);
    assertThat(desk.list(Sample.MENTOR, EngagementStore.MENTOR, List.of("ENDED"), all).items())
        .isEmpty();
    assertThat(desk.list(Sample.STRANGER, EngagementStore.PARTY, List.of(), all).items()).isEmpty();
  }
}
