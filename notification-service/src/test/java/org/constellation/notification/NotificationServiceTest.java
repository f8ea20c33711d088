package org.constellation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.EventJson;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real broker, the embedded store and a real mail server. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=notification-service",
      "server.port=0",
      "constellation.kafka.bootstrap=${spring.embedded.kafka.brokers}",
      "constellation.stream.keep-alive=PT0.3S"
    })
@EmbeddedKafka(
    partitions = 3,
    brokerProperties = {"group.initial.rebalance.delay.ms=0", "offsets.topic.num.partitions=1"},
    topics = {
      "constellation.profiles",
      "constellation.requests",
      "constellation.engagements",
      "constellation.person-events",
      "constellation.matches",
      "constellation.notifications"
    })
class NotificationServiceTest {

  /** Not closed: the context, which asks it to its end, ends with the process. */
  private static final EmbeddedMongo STORE = EmbeddedMongo.start(Options.inMemory());

  private static final GreenMail MAILS = startMails();

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired EmbeddedKafkaBroker broker;
  @Autowired Cards<ProfileCard> people;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry settings) {
    settings.add("constellation.store.uri", () -> STORE.uri("notification-service"));
    settings.add("constellation.mail.port", () -> MAILS.getSmtp().getPort());
  }

  @Test
  void an_accepted_request_reaches_the_mentee_live_and_by_mail_once() throws Exception {
    UUID mentee = UUID.randomUUID();
    UUID mentor = UUID.randomUUID();
    publishCard(People.card(mentee, "north").name("Ada Lind").email("ada@north.example").build());
    publishCard(People.card(mentor, "north").name("Ben Holm").build());
    List<String> lines = listen(mentee);
    await().until(() -> lines.contains("data: {\"unread\":0}"));
    await().until(() -> lines.contains(": keep-alive"));
    // Else the mail may be tried before its reader is known, and then waits half a minute.
    await().until(() -> people.find(mentee.toString()).isPresent());
    await().until(() -> people.find(mentor.toString()).isPresent());

    UUID request = UUID.randomUUID();
    RequestEvent accepted =
        new RequestAccepted(
            request,
            mentee,
            "north",
            mentor,
            "north",
            Need.ROLE_MODEL,
            InteractionType.QUICK_QUESTION,
            Instant.parse("2026-11-22T09:30:00Z"));
    publish(request, accepted);
    publish(request, accepted);

    await().until(() -> lines.contains("data: {\"unread\":1}"));
    assertThat(lines).filteredOn(line -> line.equals("event: notification")).hasSize(1);
    assertThat(lines).anyMatch(line -> line.contains("/requests/" + request));
    await().until(() -> MAILS.getReceivedMessages().length == 1);
    assertThat(MAILS.getReceivedMessages()[0].getSubject()).isEqualTo("Your request was accepted");
    assertThat(inbox(mentee)).contains("Ben Holm said yes", "\"unread\":1");
    assertThat(inbox(mentor)).contains("\"items\":[]");
  }

  private String inbox(UUID person) throws Exception {
    var request = HttpRequest.newBuilder(uri("/api/v1/notifications")).headers(as(person)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private List<String> listen(UUID person) throws Exception {
    var request =
        HttpRequest.newBuilder(uri("/api/v1/notifications/stream"))
            .headers(as(person))
            .header("Accept", "text/event-stream")
            .build();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    List<String> lines = new CopyOnWriteArrayList<>();
    Thread.ofVirtual()
        .start(() ->
            new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))
                .lines()
                .forEach(lines::add));
    return lines;
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String[] as(UUID person) {
    return new String[] {"Authorization", "Bearer " + person};
  }

  private void publishCard(ProfileCard card) throws Exception {
    send(new ProducerRecord<>(Topic.PROFILES.topicName(), card.key(), bytes(card)));
  }

  private void publish(UUID aggregate, RequestEvent event) throws Exception {
    var record =
        new ProducerRecord<>(Topic.REQUESTS.topicName(), aggregate.toString(), bytes(event));
    Map.of(
            "ce_id", EventIds.named("test", aggregate.toString()).toString(),
            "ce_source", "/request-service",
            "ce_type", Topic.REQUESTS.type(event.getClass()),
            "ce_subject", aggregate.toString(),
            "ce_campus", event.menteeCampus(),
            "ce_sequence", "2",
            "ce_time", event.at().toString(),
            "ce_correlationid", "test-correlation")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    send(record);
  }

  private void send(ProducerRecord<String, byte[]> record) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.getBrokersAsString());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record).get(10, TimeUnit.SECONDS);
    }
  }

  private static byte[] bytes(Object event) {
    return EventJson.write(event).getBytes(StandardCharsets.UTF_8);
  }

  private static GreenMail startMails() {
    GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
    return mails;
  }

  /** Tokens that are the person's id; the real check is the platform's, and tested there. */
  @TestConfiguration
  static class Tokens {
    @Bean
    JwtDecoder jwtDecoder() {
      return token ->
          Jwt.withTokenValue(token)
              .header("typ", "at+jwt")
              .claim("person_id", token)
              .claim("campus", "north")
              .claim("roles", List.of("MENTEE"))
              .expiresAt(Instant.MAX)
              .build();
    }
  }
}
