package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

interface WriteContract extends OnDatabase {
  @Test
  default void every_type_comes_back_as_it_went() {
    MongoCollection<Document> things = collection();
    UUID id = UUID.randomUUID();
    Document document =
        new Document("_id", id)
            .append("long", 1L << 60)
            .append("double", 0.1)
            .append("decimal", Decimal128.parse("12.340"))
            .append("date", Date.from(Instant.parse("2026-11-22T04:30:00.123Z")))
            .append("binary", new Binary(new byte[] {1, 2, 3}))
            .append("id", new ObjectId())
            .append("null", null)
            .append("nested", new Document("list", List.of(1, "two", List.of(3))));
    things.insertOne(document);
    assertThat(one(things, id)).isEqualTo(document);
  }

  @Test
  default void the_same_id_twice_is_a_duplicate() {
    MongoCollection<Document> things = collection("{_id: 1, n: 1}");
    assertThatThrownBy(() -> things.insertOne(Document.parse("{_id: 1, n: 2}")))
        .isInstanceOfSatisfying(
            MongoWriteException.class,
            error -> {
              assertThat(error.getError().getCode()).isEqualTo(11000);
              assertThat(error.getMessage()).contains("E11000");
            });
    assertThat(one(things, 1).getInteger("n")).isEqualTo(1);
  }

  @Test
  default void ordered_inserts_stop_at_the_first_error_and_others_go_on() {
    List<Document> documents =
        List.of(Document.parse("{_id: 1}"), Document.parse("{_id: 1}"), Document.parse("{_id: 2}"));
    MongoCollection<Document> ordered = collection();
    MongoBulkWriteException stopped =
        catchThrowableOfType(MongoBulkWriteException.class, () -> ordered.insertMany(documents));
    assertThat(stopped.getWriteResult().getInsertedCount()).isEqualTo(1);
    assertThat(stopped.getWriteErrors()).extracting(error -> error.getIndex()).containsExactly(1);
    assertThat(ids(ordered, "{}")).containsExactly(1);
    MongoCollection<Document> unordered = collection();
    MongoBulkWriteException passed =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                unordered.insertMany(
                    documents, new com.mongodb.client.model.InsertManyOptions().ordered(false)));
    assertThat(passed.getWriteResult().getInsertedCount()).isEqualTo(2);
    assertThat(ids(unordered, "{}")).containsExactly(1, 2);
  }

  @Test
  default void a_mixed_bulk_counts_what_it_did() {
    MongoCollection<Document> things = collection("{_id: 1, n: 1}", "{_id: 2, n: 1}");
    List<WriteModel<Document>> writes =
        List.of(
            new InsertOneModel<>(Document.parse("{_id: 3, n: 1}")),
            new UpdateManyModel<>(new Document("n", 1), Document.parse("{$inc: {n: 1}}")),
            new UpdateOneModel<>(
                new Document("_id", 4),
                Document.parse("{$set: {n: 9}}"),
                new UpdateOptions().upsert(true)),
            new DeleteOneModel<>(new Document("_id", 1)));
    BulkWriteResult result = things.bulkWrite(writes);
    assertThat(result.getInsertedCount()).isEqualTo(1);
    assertThat(result.getMatchedCount()).isEqualTo(3);
    assertThat(result.getModifiedCount()).isEqualTo(3);
    assertThat(result.getDeletedCount()).isEqualTo(1);
    assertThat(result.getUpserts()).extracting(upsert -> upsert.getIndex()).containsExactly(2);
    assertThat(ids(things, "{}")).containsExactly(2, 3, 4);
  }

  @Test
  default void an_ordered_bulk_stops_and_an_unordered_one_does_not() {
    List<WriteModel<Document>> writes =
        List.of(
            new UpdateOneModel<>(new Document("_id", 1), Document.parse("{$inc: {text: 1}}")),
            new UpdateOneModel<>(new Document("_id", 1), Document.parse("{$set: {n: 2}}")));
    MongoCollection<Document> things = collection("{_id: 1, text: 'a', n: 1}");
    assertThatThrownBy(() -> things.bulkWrite(writes)).isInstanceOf(MongoBulkWriteException.class);
    assertThat(one(things, 1).getInteger("n")).isEqualTo(1);
    assertThatThrownBy(() -> things.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
        .isInstanceOf(MongoBulkWriteException.class);
    assertThat(one(things, 1).getInteger("n")).isEqualTo(2);
  }

  @Test
  default void deletes_count_one_or_all() {
    MongoCollection<Document> things =
        collection("{_id: 1, n: 1}", "{_id: 2, n: 1}", "{_id: 3, n: 1}", "{_id: 4}");
    assertThat(things.deleteOne(new Document("n", 1)).getDeletedCount()).isOne();
    assertThat(things.deleteMany(new Document("n", 1)).getDeletedCount()).isEqualTo(2);
    assertThat(things.deleteMany(new Document("n", 1)).getDeletedCount()).isZero();
    assertThat(ids(things, "{}")).containsExactly(4);
  }
}
