package org.constellation.matching.cohorts;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.AggregateDue;
import org.constellation.platform.due.DueTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where cohorts are kept, and who works on them. */
@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

  @Bean
  Aggregates<CohortRun, Void> cohortRuns(Stores stores) {
    return stores.aggregates(CohortDesk.TYPE);
  }

  @Bean
  Sheets cohortSheets(Stores stores) {
    return new Sheets(stores.<Sheet, MatchEvent>aggregates(Sheets.TYPE));
  }

  /** One cohort at a time: it takes all cores as it is, and queries shall not wait. */
  @Bean(destroyMethod = "shutdownNow")
  ExecutorService cohortExecutor() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("cohorts").daemon().factory());
  }

  @Bean
  CohortWork cohortWork(
      Aggregates<CohortRun, Void> cohortRuns,
      Sheets cohortSheets,
      LiveIndex index,
      BooleanSupplier indexReady,
      Clock clock,
      ExecutorService cohortExecutor) {
    return new CohortWork(cohortRuns, cohortSheets, index, indexReady, clock, cohortExecutor);
  }

  @Bean
  CohortDesk cohortDesk(
      Aggregates<CohortRun, Void> cohortRuns,
      Sheets cohortSheets,
      CohortWork cohortWork,
      LiveIndex index,
      Clock clock) {
    return new CohortDesk(cohortRuns, cohortSheets, cohortWork, index, clock);
  }

  @Bean
  BetterMentors betterMentors(
      CohortDesk cohortDesk, Sheets cohortSheets, LiveIndex index, Clock clock) {
    return new BetterMentors(cohortDesk, cohortSheets, index, clock);
  }

  @Bean
  PairViews pairViews(LiveIndex index) {
    return new PairViews(index);
  }

  /** Takes over what an instance left behind that died. */
  @Bean
  DueTask abandonedCohorts(Aggregates<CohortRun, Void> cohortRuns, CohortWork cohortWork) {
    return new AggregateDue<>(
        "abandoned-cohorts", cohortRuns, CohortMoves::takenOver, cohortWork::carryOn);
  }
}
