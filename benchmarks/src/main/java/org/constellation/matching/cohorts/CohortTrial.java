package org.constellation.matching.cohorts;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.UuidRepresentation;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A cohort from the coordinator's click until it can be looked through: who takes part is gathered,
 * chosen and certified, each pair gets its reasons, and all of it is written on sheets in a store,
 * which is in this process and takes the same cores.
 */
public final class CohortTrial implements AutoCloseable {

  private final EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(store.uri("matching")))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());

  /**
   * What came of it.
   *
   * @param gap the share of the best that may be missing at most
   * @param ofEverybody whether that holds against everybody
   */
  public record Made(double seconds, int mentees, int paired, double gap, boolean ofEverybody) {}

  /** Has all mentees of a campus paired. */
  public Made make(
      LiveIndex index, String campus, Need need, InteractionType interaction, Instant now) {
    CohortDesk desk = desk(index, Clock.fixed(now, ZoneOffset.UTC));
    Setup setup = setup(campus, need, interaction);
    UUID id = UUID.randomUUID();
    long begun = System.nanoTime();
    var _ = desk.begin(id, "trial", UUID.randomUUID(), setup);
    CohortRun run = desk.find(Scope.campus(campus), id).orElseThrow().state();
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (!(run instanceof CohortRun.Review review)) {
      throw new IllegalStateException("the cohort cannot be looked through: " + run);
    }
    Summary summary = review.proposal().summary();
    double gap = Objects.requireNonNull(summary.gap());
    return new Made(seconds, summary.mentees(), summary.paired(), gap, summary.ofEverybody());
  }

  /** Works on a cohort before it answers. */
  private CohortDesk desk(LiveIndex index, Clock clock) {
    var relay = new Relay(new Nobody(), Runnable::run, clock, new SimpleMeterRegistry());
    var stores = new Stores(new MongoTemplate(client, "matching"), relay, clock, clock);
    var runs = stores.<CohortRun, Void>aggregates(CohortDesk.TYPE);
    Sheets sheets = new Sheets(stores.<Sheet, MatchEvent>aggregates(Sheets.TYPE));
    CohortWork work = new CohortWork(runs, sheets, index, () -> true, clock, Runnable::run);
    return new CohortDesk(runs, sheets, work, index, clock);
  }

  private static Setup setup(String campus, Need need, InteractionType interaction) {
    return new Setup(
        campus,
        "Autumn",
        need,
        interaction,
        Wish.Method.BEST_FIT,
        Set.of(),
        Who.ANYBODY,
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }

  /** Before a cohort is published nobody is told of it. */
  private static final class Nobody implements Publisher {
    @Override
    public void publish(String key, OutboxEntry entry) {
      throw new IllegalStateException("told before it was published");
    }

    @Override
    public void publish(StateRecord state, String campus) {
      throw new IllegalStateException("told before it was published");
    }
  }
}
