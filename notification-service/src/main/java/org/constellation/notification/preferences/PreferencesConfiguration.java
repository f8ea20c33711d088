package org.constellation.notification.preferences;

import org.constellation.platform.aggregates.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreferencesConfiguration {

  @Bean
  PreferencesDesk preferencesDesk(Stores stores) {
    return new PreferencesDesk(stores.aggregates(PersonPreferences.TYPE));
  }
}
