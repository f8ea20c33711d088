package org.constellation.request.quota;

import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the quotas. */
@Configuration(proxyBeanMethods = false)
public class QuotaConfiguration {

  public static final AggregateType<MenteeQuota> QUOTAS =
      AggregateType.of("quotas", MenteeQuota.class, MenteeQuota::campus);

  @Bean
  Aggregates<MenteeQuota, Void> quotaStore(Stores stores) {
    return stores.aggregates(QUOTAS);
  }

  @Bean
  Quotas quotas(Aggregates<MenteeQuota, Void> quotaStore) {
    return new Quotas(quotaStore);
  }
}
