package org.constellation.profile.roster;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.AggregateDue;
import org.constellation.platform.due.DueTask;
import org.constellation.profile.campuses.Campuses;
import org.constellation.profile.people.People;
import org.constellation.profile.vocabulary.Taxonomies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where imports are kept and who works them off. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

  /** Rows at once: enough to hide the store's latency, few enough to leave it to others too. */
  private static final int ROWS_AT_ONCE = 8;

  @Bean
  Aggregates<RosterImport, Void> rosterImports(Stores stores) {
    return stores.aggregates(RosterImport.TYPE);
  }

  @Bean
  Aggregates<RosterPart, Void> rosterParts(Stores stores) {
    return stores.aggregates(RosterPart.TYPE);
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService rosterWorkers() {
    return Executors.newFixedThreadPool(ROWS_AT_ONCE, Thread.ofVirtual().factory());
  }

  @Bean
  RosterRun rosterRun(
      Aggregates<RosterImport, Void> rosterImports,
      Aggregates<RosterPart, Void> rosterParts,
      Campuses campuses,
      People people,
      Taxonomies taxonomies,
      Clock clock,
      ExecutorService rosterWorkers) {
    var rows = new RowDesk(people, new RowReader(taxonomies), clock);
    return new RosterRun(rosterImports, rosterParts, campuses, rows, clock, rosterWorkers);
  }

  @Bean
  RosterDesk rosterDesk(
      Aggregates<RosterImport, Void> rosterImports,
      Aggregates<RosterPart, Void> rosterParts,
      RosterRun rosterRun,
      Clock clock) {
    return new RosterDesk(rosterImports, rosterParts, rosterRun, clock);
  }

  /** Takes over what an instance left behind that died. */
  @Bean
  DueTask abandonedRosterImports(
      Aggregates<RosterImport, Void> rosterImports, RosterRun rosterRun) {
    return new AggregateDue<>(
        "abandoned-roster-imports",
        rosterImports,
        RosterImport::takenOver,
        at -> rosterRun.start(at.id()));
  }
}
