package org.constellation.notification.inbox;

import static org.constellation.notification.notices.Events.MENTEE;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.Moments;
import org.constellation.notification.notices.Events;
import org.constellation.notification.notices.Notice;
import org.constellation.notification.notices.Notices;
import org.constellation.notification.notifications.Notification;
import org.constellation.notification.notifications.Notification.ByMail;
import org.constellation.notification.notifications.Notification.InInbox;
import org.constellation.notification.notifications.Posting;
import org.constellation.notification.preferences.PreferencesDesk;
import org.constellation.notification.preferences.PreferencesDesks;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.InMemoryCards;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Inbox and preferences over a house in memory. */
@WebMvcTest(
    properties = "spring.config.name=notification-service",
    controllers = {InboxController.class},
    includeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*PreferencesController"))
@Import({HttpConfiguration.class, SecurityConfiguration.class, InboxSliceTest.Beans.class})
class InboxSliceTest {

  private static final Notice NOTICE = Notices.of(Events.accepted()).getFirst();

  @Autowired MockMvc mvc;
  @Autowired Aggregates<Notification, NotificationEvent> kept;

  @TestConfiguration(proxyBeanMethods = false)
  static class Beans {
    @Bean
    Clock clock() {
      return new Moments();
    }

    @Bean
    Aggregates<Notification, NotificationEvent> kept(Clock clock) {
      return new InMemoryAggregates<>(Notification.TYPE, clock);
    }

    @Bean
    InboxDesk desk(Aggregates<Notification, NotificationEvent> kept, Clock clock) {
      return new InboxDesk(kept, new InMemoryCards<ProfileCard>(), clock);
    }

    @Bean
    PreferencesDesk preferences(Clock clock) {
      return PreferencesDesks.inMemory(clock);
    }
  }

  @Test
  void an_inbox_shows_what_waits_and_reading_it_counts_it_off() throws Exception {
    UUID reader = UUID.randomUUID();
    UUID id = waits(reader, "north");
    mvc.perform(get("/api/v1/notifications").with(as(reader, "north")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.items[0].kind").value("REQUEST_ACCEPTED"))
        .andExpect(jsonPath("$.items[0].about.requestId").exists())
        .andExpect(jsonPath("$.items[0].about.engagementId").doesNotExist())
        .andExpect(jsonPath("$.items[0].readAt").doesNotExist())
        .andExpect(jsonPath("$.unread").value(1));
    for (int i = 0; i < 2; i++) {
      mvc.perform(post("/api/v1/notifications/{id}/read", id).with(as(reader, "north")))
          .andExpect(status().isOk())
          .andExpect(header().string("ETag", "\"2\""))
          .andExpect(jsonPath("$.readAt").value("2026-11-22T12:00:00Z"));
    }
    mvc.perform(get("/api/v1/notifications?unread=true").with(as(reader, "north")))
        .andExpect(jsonPath("$.items", hasSize(0)))
        .andExpect(jsonPath("$.unread").value(0));
  }

  @Test
  void nobody_reads_anothers_nor_across_campuses_nor_a_mail() throws Exception {
    UUID reader = UUID.randomUUID();
    UUID id = waits(reader, "north");
    UUID mail = UUID.randomUUID();
    kept.create(
        mail,
        null,
        new ByMail(notice(reader, "north"), Posting.Waiting.from(Moments.NOON)),
        List.of());
    mvc.perform(post("/api/v1/notifications/{id}/read", id).with(as(MENTEE, "north")))
        .andExpect(status().isNotFound());
    mvc.perform(post("/api/v1/notifications/{id}/read", id).with(as(reader, "south")))
        .andExpect(status().isNotFound());
    mvc.perform(post("/api/v1/notifications/{id}/read", mail).with(as(reader, "north")))
        .andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/notifications").with(as(MENTEE, "north")))
        .andExpect(jsonPath("$.items", hasSize(0)));
  }

  @Test
  void preferences_begin_with_the_defaults_and_change_by_their_version() throws Exception {
    UUID reader = UUID.randomUUID();
    String path = "/api/v1/me/notification-preferences";
    String quiet =
        """
        {"email": true, "muted": ["MESSAGE_POSTED"], "quietHours": {"from": "22:00", "to": "07:00:00"}}
        """;
    mvc.perform(get(path).with(as(reader, "north")))
        .andExpect(header().string("ETag", "\"0\""))
        .andExpect(jsonPath("$.email").value(true))
        .andExpect(jsonPath("$.muted", hasSize(0)))
        .andExpect(jsonPath("$.quietHours").doesNotExist());
    mvc.perform(
            put(path)
                .with(as(reader, "north"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(quiet))
        .andExpect(status().isPreconditionRequired());
    mvc.perform(
            put(path)
                .with(as(reader, "north"))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(quiet))
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"1\""))
        .andExpect(jsonPath("$.quietHours.from").value("22:00:00"));
    mvc.perform(
            put(path)
                .with(as(reader, "north"))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(quiet))
        .andExpect(status().isPreconditionFailed());
    mvc.perform(
            put(path)
                .with(as(reader, "north"))
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"email\": true, \"muted\": [\"NONSENSE\"]}"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void operators_have_no_inbox() throws Exception {
    var operator =
        jwt()
            .jwt(token ->
                token
                    .claim("person_id", UUID.randomUUID().toString())
                    .claim("roles", List.of("OPERATOR")));
    mvc.perform(get("/api/v1/notifications").with(operator)).andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/notifications")).andExpect(status().isUnauthorized());
  }

  private UUID waits(UUID reader, String campus) {
    UUID id = UUID.randomUUID();
    kept.create(id, null, new InInbox(notice(reader, campus), null), List.of());
    return id;
  }

  private static Notice notice(UUID reader, String campus) {
    return new Notice(
        NOTICE.kind(), reader, campus, NOTICE.side(), NOTICE.other(), NOTICE.about(), null);
  }

  private static RequestPostProcessor as(UUID person, String campus) {
    return jwt()
        .jwt(token ->
            token
                .claim("person_id", person.toString())
                .claim("campus", campus)
                .claim("roles", List.of("MENTEE")));
  }
}
