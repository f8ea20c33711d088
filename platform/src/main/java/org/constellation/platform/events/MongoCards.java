package org.constellation.platform.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Documents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Cards in the service's own database, one collection a topic, the card as its JSON. */
public final class MongoCards<C extends StateCard> implements Cards<C> {

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final Documents documents;
  private final Class<C> type;

  public MongoCards(MongoOperations mongo, Topic topic, Class<C> type) {
    this.documents = new Documents(mongo, "cards-" + topic.name().toLowerCase(Locale.ROOT));
    this.type = type;
  }

  @Override
  public Optional<C> find(String key) {
    return documents
        .maybe(c -> c.find(Filters.eq("_id", key)).first())
        .map(document ->
            EventJson.read(document.getString("card").getBytes(StandardCharsets.UTF_8), type));
  }

  @Override
  public Handled keep(C card) {
    try {
      documents.run(c -> c.updateOne(olderThan(card), to(card), UPSERT));
      return Handled.APPLIED;
    } catch (DuplicateKeyException e) {
      return Handled.DUPLICATE; // the upsert met a card that is as new or newer
    }
  }

  /** All with one command: of two with the same key one meets the other, whichever comes first. */
  @Override
  public List<Handled> keepAll(List<C> cards) {
    Set<Integer> known =
        documents.runAll(
            cards.stream()
                .map(card -> new UpdateOneModel<Document>(olderThan(card), to(card), UPSERT))
                .toList());
    return IntStream.range(0, cards.size())
        .mapToObj(i -> known.contains(i) ? Handled.DUPLICATE : Handled.APPLIED)
        .toList();
  }

  private static Bson olderThan(StateCard card) {
    return Filters.and(Filters.eq("_id", card.key()), Filters.lt("v", card.version()));
  }

  private static Bson to(StateCard card) {
    return Updates.combine(
        Updates.set("v", card.version()), Updates.set("card", EventJson.write(card)));
  }

  @Override
  public Handled forget(String key) {
    documents.run(c -> c.deleteOne(Filters.eq("_id", key)));
    return Handled.APPLIED;
  }

  @Override
  public long count() {
    return documents.run(c -> c.countDocuments());
  }
}
