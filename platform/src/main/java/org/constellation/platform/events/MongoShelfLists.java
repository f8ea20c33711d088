package org.constellation.platform.events;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.platform.aggregates.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The lists of the shelf in the service's own database. */
public final class MongoShelfLists implements ShelfLists {

  private static final Bson NEWEST_FIRST = Sorts.descending("since", "_id");

  private final Documents documents;

  public MongoShelfLists(MongoOperations mongo) {
    this.documents = new Documents(mongo, MongoShelf.COLLECTION);
  }

  @Override
  public List<Held> letters(Set<Held.State> states, @Nullable Place after, int limit) {
    Bson wanted =
        Filters.and(Filters.in("state", states.stream().map(Enum::name).toList()), older(after));
    return documents.run(held ->
        held.find(wanted)
            .sort(NEWEST_FIRST)
            .limit(limit)
            .map(MongoShelf::held)
            .into(new ArrayList<>()));
  }

  @Override
  public List<Parked> parked(@Nullable Place after, int limit) {
    Bson waiting =
        Filters.in(
            "state", Held.State.AWAITING_EARLIER.name(), Held.State.BEHIND_DEAD_LETTER.name());
    Document id =
        new Document("$concat", List.of("$topic", "|", "$key", "|", "$consumer", "|", "$state"));
    List<Bson> stages =
        List.of(
            Aggregates.match(waiting),
            Aggregates.group(
                id,
                Accumulators.first("consumer", "$consumer"),
                Accumulators.first("topic", "$topic"),
                Accumulators.first("key", "$key"),
                Accumulators.first("state", "$state"),
                Accumulators.sum("count", 1),
                Accumulators.min("since", "$since")),
            Aggregates.match(older(after)),
            Aggregates.sort(NEWEST_FIRST),
            Aggregates.limit(limit));
    return documents.run(
        held -> held.aggregate(stages).map(MongoShelfLists::group).into(new ArrayList<>()));
  }

  private static Parked group(Document group) {
    return new Parked(
        group.getString("_id"),
        group.getString("consumer"),
        group.getString("topic"),
        group.getString("key"),
        Held.State.valueOf(group.getString("state")),
        group.get("count", Number.class).intValue(),
        group.getDate("since").toInstant());
  }

  private static Bson older(@Nullable Place after) {
    if (after == null) {
      return Filters.empty();
    }
    Date since = Date.from(after.since());
    return Filters.or(
        Filters.lt("since", since),
        Filters.and(Filters.eq("since", since), Filters.lt("_id", after.id())));
  }

  @Override
  public long behind(Held letter) {
    Delivery delivery = letter.delivery();
    Bson behind =
        of(letter.consumer(), delivery.topic(), delivery.key(), Held.State.BEHIND_DEAD_LETTER);
    return documents.run(held -> held.countDocuments(behind));
  }

  @Override
  public Optional<String> blocking(Parked parked) {
    Bson letter = of(parked.consumer(), parked.topic(), parked.key(), Held.State.DEAD_LETTER);
    return documents
        .maybe(held ->
            held.find(letter)
                .sort(Sorts.ascending("partition", "offset"))
                .projection(Projections.include("_id"))
                .first())
        .map(found -> found.getString("_id"));
  }

  private static Bson of(String consumer, String topic, String key, Held.State state) {
    return Filters.and(
        Filters.eq("key", key),
        Filters.eq("topic", topic),
        Filters.eq("consumer", consumer),
        Filters.eq("state", state.name()));
  }
}
