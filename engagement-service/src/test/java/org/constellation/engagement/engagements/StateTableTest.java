package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state and every command: what it leads to, word for word. */
class StateTableTest {

  private static final UUID PLANNED = new UUID(7, 1);
  private static final Instant NOW = START.plusSeconds(3600);

  /** {@code =} stays, {@code -} refused as wrong-state, else the state it leads to. */
  private static final String TABLE =
      """
      command         STARTING   ACTIVE     PAUSED     COMPLETED  ENDED
      WriteAgreement  =          =          =          -          -
      Consent         ACTIVE     =          =          -          -
      PlanSession     =          =          -          -          -
      MoveSession     =          =          =          -          -
      CancelSession   =          =          =          -          -
      LogSession      =          =          =          -          -
      RecordCheckIn   =          =          -          -          -
      Pause           -          PAUSED     =          -          -
      Resume          -          =          ACTIVE     -          -
      Complete        COMPLETED  COMPLETED  COMPLETED  =          -
      End             ENDED      ENDED      ENDED      -          =
      GiveFeedback    -          =          =          =          =
      """;

  private static final Map<String, Command> COMMANDS = commands();

  private static Map<String, Command> commands() {
    var plan = Sample.plan(NOW.plusSeconds(60));
    return Stream.of(
            new Command.WriteAgreement(Sample.words(null)),
            new Command.Consent(2),
            new Command.PlanSession(new UUID(7, 2), "hash", plan),
            new Command.MoveSession(PLANNED, plan),
            new Command.CancelSession(PLANNED),
            new Command.LogSession(PLANNED, true, null, null),
            new Command.RecordCheckIn(new UUID(8, 1), "hash", CheckIn.Kind.CALL, null),
            new Command.Pause(null),
            new Command.Resume(),
            new Command.Complete(),
            new Command.End(),
            new Command.GiveFeedback(null, 4, null))
        .collect(
            Collectors.toMap(
                each -> each.getClass().getSimpleName(),
                each -> each,
                (one, _) -> one,
                LinkedHashMap::new));
  }

  /** With a session that has begun and terms that wait for the mentee's consent. */
  private static Map<String, Engagement> states() {
    Map<String, Engagement> states = new LinkedHashMap<>();
    for (Engagement bare :
        List.of(
            Sample.starting(),
            Sample.active(),
            Sample.paused(),
            Sample.completed(),
            Sample.ended())) {
      var session = Session.planned(PLANNED, "hash", Sample.plan(START));
      var terms = Agreement.written(2, Sample.words(), Side.MENTOR);
      states.put(bare.stateName(), bare.with(bare.story().with(session).with(terms)));
    }
    return states;
  }

  @TestFactory
  Stream<DynamicTest> every_state_answers_every_command_as_the_table_says() {
    List<String[]> rows = TABLE.lines().map(line -> line.strip().split("\\s+")).toList();
    return rows.stream()
        .skip(1)
        .flatMap(row ->
            Stream.iterate(1, column -> column < row.length, column -> column + 1)
                .map(column ->
                    DynamicTest.dynamicTest(
                        rows.getFirst()[column] + " " + row[0],
                        () -> check(rows.getFirst()[column], row[0], row[column]))));
  }

  private static void check(String stateName, String commandName, String expected) {
    Engagement state = java.util.Objects.requireNonNull(states().get(stateName));
    Command command = java.util.Objects.requireNonNull(COMMANDS.get(commandName));

    Decision<Engagement, EngagementEvent> decision = state.on(command, Side.MENTEE, NOW);

    if (expected.equals("-")) {
      assertThat(Sample.refusal(decision)).isEqualTo(new WrongState(stateName));
    } else {
      String next = expected.equals("=") ? stateName : expected;
      assertThat(Sample.made(decision).stateName()).isEqualTo(next);
    }
  }

  @Test
  void the_table_misses_no_state_and_no_command() {
    assertThat(COMMANDS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Command.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
    assertThat(new TreeSet<>(states().keySet()))
        .isEqualTo(
            Stream.of(Starting.class, Active.class, Paused.class, Completed.class, Ended.class)
                .map(state -> state.getSimpleName().toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(TABLE.lines()).hasSize(COMMANDS.size() + 1);
  }

  @Test
  void reaching_a_state_again_tells_nobody() {
    Map.of(
            "PAUSED", new Command.Pause(null),
            "ACTIVE", new Command.Resume(),
            "COMPLETED", new Command.Complete(),
            "ENDED", new Command.End())
        .forEach((state, command) -> {
          Engagement there = java.util.Objects.requireNonNull(states().get(state));
          assertThat(there.on(command, Side.MENTOR, NOW)).isEqualTo(Decision.made(there));
        });
  }

  @Test
  void what_is_over_has_nothing_due() {
    for (Engagement over : List.of(Sample.completed(), Sample.ended())) {
      assertThat(over.dueAt()).isEmpty();
      assertThat(over.due(NOW)).isEqualTo(Decision.made(over));
    }
    assertThat(Sample.starting(InteractionType.CV_REVIEW).dueAt()).isPresent();
  }
}
