package org.constellation.matching.discovery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.Topic;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.saved.CardFile;
import org.constellation.matching.saved.SavedIndex;
import org.constellation.matching.saved.Saving;
import org.constellation.platform.events.CompactedConsumers;
import org.constellation.platform.events.CompactedReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index, and the four topics that it is built from. */
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {

  @Bean
  LiveIndex mentorIndex(SavedIndex saved) {
    return saved.index();
  }

  /**
   * Filled from the file before the topics are read on.
   *
   * @param file kept on a disk of this instance; empty to read the whole topics at each start
   */
  @Bean
  SavedIndex savedIndex(
      CompactedConsumers consumers,
      Clock clock,
      @Value("${constellation.index.file:}") String file) {
    return new SavedIndex(
        Optional.of(file).filter(path -> !path.isBlank()).map(path -> new CardFile(Path.of(path))),
        () -> new LiveIndex(clock.instant(), Labels::of),
        consumers,
        clock);
  }

  @Bean
  Saving saving(
      SavedIndex index, @Value("${constellation.index.saved-every:PT15M}") Duration every) {
    return new Saving(index, every);
  }

  @Bean
  CompactedReader<ProfileCard> profiles(SavedIndex saved, MentorIndex index) {
    return saved.reader(
        Topic.PROFILES,
        ProfileCard.class,
        (key, card) ->
            card.ifPresentOrElse(index::put, () -> index.forgetPerson(UUID.fromString(key))));
  }

  @Bean
  CompactedReader<CampusCard> campuses(SavedIndex saved, MentorIndex index) {
    return saved.reader(
        Topic.CAMPUSES,
        CampusCard.class,
        (key, card) -> card.ifPresentOrElse(index::put, () -> index.forgetCampus(key)));
  }

  @Bean
  CompactedReader<MentorLoad> mentorLoads(SavedIndex saved, MentorIndex index) {
    return saved.reader(
        Topic.MENTOR_LOADS,
        MentorLoad.class,
        (key, card) ->
            card.ifPresentOrElse(index::put, () -> index.forgetLoad(UUID.fromString(key))));
  }

  @Bean
  CompactedReader<Relation> relations(SavedIndex saved, MentorIndex index) {
    return saved.reader(
        Topic.RELATIONS,
        Relation.class,
        (key, card) -> card.ifPresentOrElse(index::put, () -> forgetRelation(index, key)));
  }

  private static void forgetRelation(MentorIndex index, String key) {
    List<String> pair = List.of(key.split(":", -1));
    index.forgetRelation(UUID.fromString(pair.getFirst()), UUID.fromString(pair.getLast()));
  }

  /** Built, and still being kept up to date. */
  @Bean
  BooleanSupplier indexReady(List<CompactedReader<?>> readers) {
    return () -> readers.stream().allMatch(reader -> reader.isRunning() && reader.isCaughtUp());
  }

  @Bean
  HealthIndicator indexHealthIndicator(BooleanSupplier indexReady) {
    return () -> (indexReady.getAsBoolean() ? Health.up() : Health.outOfService()).build();
  }

  @Bean
  Suggesting suggesting(MentorIndex index) {
    return new Suggesting(index);
  }

  @Bean
  HttpAdmission admission(MentorIndex index, BooleanSupplier indexReady) {
    return new HttpAdmission(index, indexReady);
  }
}
