package org.constellation.platform.toy;

import static org.constellation.contracts.Decision.made;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Handled;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.constellation.platform.outbox.Cause;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service there can be: what the platform promises is tried on it. */
@SpringBootApplication
class ToyApplication {

  /** A counter of one campus, shown as that campus's card. */
  record Toy(String campus, int count) {}

  static final AggregateType<Toy> TYPE =
      AggregateType.of("toys", Toy.class, Toy::campus)
          .keyedBy(toy -> Keys.of("count", toy.count()))
          .showing(toy ->
              toy.state().count() < 0
                  ? StateRecord.tombstone(Topic.CAMPUSES, toy.state().campus())
                  : StateRecord.of(
                      Topic.CAMPUSES,
                      new CampusCard(
                          toy.state().campus(),
                          toy.version(),
                          "Campus " + toy.state().count(),
                          null,
                          "UTC",
                          "en",
                          "#000000",
                          CampusPolicy.DEFAULT)));

  static final AggregateType<Toy> FOLLOWED = AggregateType.of("followed", Toy.class, Toy::campus);

  static RequestEvent event(UUID id, String campus, Instant at) {
    return new MoreAsked(id, id, campus, id, campus, at);
  }

  @Bean
  Aggregates<Toy, RequestEvent> toys(Stores stores) {
    return stores.aggregates(TYPE);
  }

  @Bean
  Aggregates<Toy, RequestEvent> followed(Stores stores) {
    return stores.aggregates(FOLLOWED);
  }

  @Bean
  Cards<CampusCard> campusCardsKept(Stores stores) {
    return stores.cards(Topic.CAMPUSES, CampusCard.class);
  }

  @Bean
  Consumer<Message<?>> toyCampuses(EventHandling handling, Cards<CampusCard> cards) {
    return handling.newest("toyCampuses", Topic.CAMPUSES, CampusCard.class, cards);
  }

  /** What arrived at the creating consumer, by subject. */
  static final class Arrived {
    final Map<String, ConcurrentLinkedQueue<Envelope<? extends RequestEvent>>> bySubject =
        new ConcurrentHashMap<>();

    final Map<String, Set<String>> correlations = new ConcurrentHashMap<>();

    void note(Envelope<? extends RequestEvent> envelope) {
      bySubject
          .computeIfAbsent(envelope.subject(), _ -> new ConcurrentLinkedQueue<>())
          .add(envelope);
      correlations.put(
          envelope.subject(),
          Set.of(
              "cause " + Cause.current().map(Cause::correlation).orElse(""),
              "caused by " + Cause.current().map(Cause::event).orElse(null),
              "log " + MDC.get("correlation")));
    }

    List<Long> sequences(UUID subject) {
      return bySubject.getOrDefault(subject.toString(), new ConcurrentLinkedQueue<>()).stream()
          .map(Envelope::sequence)
          .toList();
    }
  }

  @Bean
  Arrived arrived() {
    return new Arrived();
  }

  @Bean
  Consumer<Message<?>> toyRequests(EventHandling handling, Arrived arrived) {
    return handling.creating(
        "toyRequests",
        Topic.REQUESTS,
        RequestEvent.class,
        envelope -> {
          arrived.note(envelope);
          return Handled.APPLIED;
        });
  }

  @Bean
  Consumer<Message<?>> toyFollow(EventHandling handling, Aggregates<Toy, RequestEvent> followed) {
    return handling.inSequence(
        "toyFollow",
        Topic.REQUESTS,
        RequestEvent.class,
        followed,
        (toy, _) -> made(new Toy(toy.campus(), toy.count() + 1)),
        _ -> {});
  }

  /** What a controller does with the platform's parts. */
  @RestController
  @MayCall({Role.MENTEE, Role.MENTOR})
  @RequestMapping("/api/v1/toys")
  static class ToyController {
    private final Aggregates<Toy, RequestEvent> toys;
    private final Cursors cursors;

    ToyController(Aggregates<Toy, RequestEvent> toys, Cursors cursors) {
      this.toys = toys;
      this.cursors = cursors;
    }

    record Count(
        @Min(0) @Max(1000) int count,
        @Nullable String word,
        @Nullable Duration length,
        @Nullable Instant at,
        @Nullable LocalTime from) {}

    @PostMapping
    @MayCall(Role.MENTEE)
    ResponseEntity<Toy> create(
        Caller caller, @Valid @RequestBody Count body, Idempotency idempotency) {
      var toy =
          idempotency.require(() ->
              toys.create(
                  idempotency.id(),
                  idempotency.bodyHash(),
                  new Toy(caller.requireCampus(), body.count()),
                  List.of()));
      return ResponseEntity.status(HttpStatus.CREATED)
          .header("Location", "/api/v1/toys/" + toy.id())
          .eTag(Outcomes.etag(toy.version()))
          .body(toy.state());
    }

    @PostMapping("/{id}/reset")
    ResponseEntity<Toy> reset(Caller caller, @PathVariable UUID id) {
      return get(caller, id);
    }

    @GetMapping("/{id}")
    ResponseEntity<Toy> get(Caller caller, @PathVariable UUID id) {
      var toy = toys.find(caller.scope(), id).orElseThrow(Problem::absent);
      return ResponseEntity.ok().eTag(Outcomes.etag(toy.version())).body(toy.state());
    }

    @PutMapping("/{id}")
    ResponseEntity<Toy> put(
        Caller caller, @PathVariable UUID id, @Valid @RequestBody Count body, Expected expected) {
      var toy =
          Outcomes.require(
              toys.change(
                  caller.scope(),
                  id,
                  expected.asOptional(),
                  before -> made(new Toy(before.campus(), body.count()))),
              _ -> HttpStatus.CONFLICT);
      return ResponseEntity.ok().eTag(Outcomes.etag(toy.version())).body(toy.state());
    }

    @GetMapping
    ResponseEntity<Listing<Toy>> list(
        Caller caller,
        @RequestParam(required = false) @Nullable Integer limit,
        @RequestParam(required = false) @Nullable String cursor) {
      var page = toys.list(caller.scope(), Keys.none(), cursors.wanted(limit, cursor));
      return cursors.answer(page, at -> at.state());
    }
  }
}
