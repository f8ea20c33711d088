package org.constellation.notification.mails;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notifications.Notification;
import org.constellation.notification.notifications.Posting;
import org.constellation.notification.preferences.PreferencesDesk;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.events.Cards;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final int AT_ONCE = 4;

  @Bean
  Writer mailWriter(
      Cards<ProfileCard> people,
      @Value("${constellation.mail.from}") String from,
      @Value("${constellation.mail.site}") String site) {
    return new Writer(people, new LetterPress(), from, site);
  }

  @Bean
  MailDesk mailDesk(
      Aggregates<Notification, NotificationEvent> notifications,
      Cards<ProfileCard> people,
      PreferencesDesk preferences,
      Writer writer,
      JavaMailSender sender,
      @Qualifier("wall") Clock wall,
      MeterRegistry meters) {
    return new MailDesk(
        notifications, people, preferences, writer, new SmtpRelay(sender), wall, meters);
  }

  @Bean
  MailRound mailRound(
      Aggregates<Notification, NotificationEvent> notifications,
      MailDesk desk,
      MeterRegistry meters) {
    Gauge.builder(
            "constellation.mails.given.up",
            notifications,
            all -> all.count(Scope.SERVICE, Notification.mails(Posting.GivenUp.class)))
        .description("mails that were given up; their notifications are in the inbox all the same")
        .register(meters);
    var threads = Thread.ofVirtual().name("mail-", 0).factory();
    return new MailRound(notifications, desk, Executors.newFixedThreadPool(AT_ONCE, threads));
  }
}
