package org.constellation.matching.fairness;

import java.util.function.BooleanSupplier;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.aggregates.Stores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is counted, and the epochs that follow from it. */
@Configuration(proxyBeanMethods = false)
class FairnessConfiguration {

  @Bean
  Exposure exposure() {
    return new Exposure();
  }

  /**
   * Turns the epochs.
   *
   * @param correcting whether goodwill and equity have a say in the order at all
   */
  @Bean
  EpochDesk epochDesk(
      Stores stores,
      Exposure exposure,
      LiveIndex index,
      BooleanSupplier indexReady,
      @Value("${constellation.fairness.correcting:true}") boolean correcting) {
    return new EpochDesk(
        stores.aggregates(EpochDesk.EPOCHS),
        stores.aggregates(EpochDesk.DAYS),
        exposure,
        index,
        indexReady,
        correcting);
  }
}
