package org.constellation.request.relations;

import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps how pairs stand. */
@Configuration(proxyBeanMethods = false)
public class RelationConfiguration {

  public static final AggregateType<Standing> STANDINGS =
      AggregateType.of(
              "standings", Standing.class, (Standing standing) -> standing.pair().menteeCampus())
          .seenBy(standing -> standing.pair().campuses())
          .showing(versioned ->
              StateRecord.of(Topic.RELATIONS, versioned.state().card(versioned.version())));

  @Bean
  Aggregates<Standing, Void> standingStore(Stores stores) {
    return stores.aggregates(STANDINGS);
  }

  @Bean
  Relations relations(Aggregates<Standing, Void> standingStore) {
    return new Relations(standingStore);
  }
}
