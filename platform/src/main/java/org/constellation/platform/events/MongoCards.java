package org.constellation.platform.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Documents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Cards in the service's own database, one collection a topic, the card as its JSON. */
public final class MongoCards<C extends StateCard> implements Cards<C> {

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
    var older = Filters.and(Filters.eq("_id", card.key()), Filters.lt("v", card.version()));
    var newer =
        Updates.combine(
            Updates.set("v", card.version()), Updates.set("card", EventJson.write(card)));
    try {
      documents.run(c -> c.updateOne(older, newer, new UpdateOptions().upsert(true)));
      return Handled.APPLIED;
    } catch (DuplicateKeyException e) {
      return Handled.DUPLICATE; // the upsert met a card that is as new or newer
    }
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
