package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * The library's operators, applied to a document at hand: as a collection that holds just it. This
 * is the only way to its update operators, which are not public on their own.
 */
public final class Operators extends AbstractMongoCollection<Long> {
  /** The document was found already; the library's matcher is asked only where it was. */
  private static final Document EVERY = new Document();

  private List<Document> content = List.of();
  private @Nullable Document inserted;

  private Operators() {
    super(new Nowhere(), "document", CollectionOptions.withDefaults(), new CursorRegistry());
  }

  /** Documents in the order of a sort. */
  public static Stream<Document> sorted(Stream<Document> documents, Document order) {
    return TopDocuments.sorted(
            documents.map(document -> new Found(0, document)), KeyPattern.of(order), 0)
        .map(Found::document);
  }

  /** The document after the update. The one given is left as it is. */
  static Document updated(Document current, Update update) {
    Operators operators = new Operators();
    Document copy = current.cloneDeeply();
    operators.content = List.of(copy);
    operators.apply(update, false);
    return copy;
  }

  /** The document that an upsert makes when nothing was found. */
  static Document upserted(Update update) {
    Operators operators = new Operators();
    operators.apply(update, true);
    Document inserted = Objects.requireNonNull(operators.inserted);
    if (asksForNull(update.filter()) || asksForNull(update.change())) {
      inserted.put("_id", null); // the library takes it for absent and makes one up
    }
    return inserted;
  }

  private static boolean asksForNull(Document document) {
    return document.containsKey("_id") && document.get("_id") == null;
  }

  private static boolean asksForPosition(Document change) {
    return change.values().stream()
        .anyMatch(fields ->
            fields instanceof Document document
                && document.keySet().stream().anyMatch(Fields::isPositional));
  }

  private void apply(Update update, boolean upsert) {
    Document command =
        new Document("query", upsert || asksForPosition(update.change()) ? update.filter() : EVERY)
            .append("update", update.change())
            .append("upsert", upsert)
            .append("new", true);
    if (update.arrayFilters() != null) {
      command.append("arrayFilters", update.arrayFilters());
    }
    try {
      findAndModify(command);
    } catch (FindAndModifyPlanExecutorError e) {
      throw update.ofFindAndModify() ? e : e.getCause();
    } catch (MongoServerError e) {
      throw e;
    } catch (MongoServerException | ClassCastException | IllegalArgumentException e) {
      throw new MongoServerError(9, "FailedToParse", "The update cannot be read", e);
    }
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batch,
      @Nullable Document fields) {
    return new QueryResult(content);
  }

  @Override
  public void addDocument(Document document) {
    inserted = document;
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected Long findDocumentPosition(Document document) {
    return 0L;
  }

  @Override
  protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {}

  @Override
  public int count() {
    return content.size();
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document orderBy, int skip, int limit, int batch, Document fields) {
    throw new UnsupportedOperationException("query");
  }

  @Override
  protected Document getDocument(Long position) {
    throw new UnsupportedOperationException("position");
  }

  @Override
  protected void updateDataSize(int sizeDelta) {}

  @Override
  protected int getDataSize() {
    return 0;
  }

  @Override
  protected Long addDocumentInternal(Document document) {
    throw new UnsupportedOperationException("insert");
  }

  @Override
  protected void removeDocument(Long position) {
    throw new UnsupportedOperationException("remove");
  }

  @Override
  protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
    return Stream.empty();
  }
}
