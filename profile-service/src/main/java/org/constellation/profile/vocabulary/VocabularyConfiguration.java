package org.constellation.profile.vocabulary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The tables, read once. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

  @Bean
  Taxonomies taxonomies() {
    return Taxonomies.load();
  }

  @Bean
  Vocabulary vocabulary(Taxonomies taxonomies) {
    return Vocabulary.of(Words.english(), taxonomies);
  }

  @Bean
  SkillSearch skillSearch(Taxonomies taxonomies) {
    return new SkillSearch(taxonomies.skills());
  }

  /** Words are for everyone: whoever has not signed in yet reads them too. */
  @Bean
  @Order(0)
  SecurityFilterChain vocabularyForEveryone(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/v1/vocabulary", "/api/v1/vocabulary/**")
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
