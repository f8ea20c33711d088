package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.store.engine.Fields;
import org.constellation.store.engine.Update;
import org.jspecify.annotations.Nullable;

/** Which updates are understood; checked before anything is looked for. */
final class UpdateRules {
  private static final Set<String> OPERATORS =
      Set.of(
          "$set",
          "$unset",
          "$inc",
          "$mul",
          "$min",
          "$max",
          "$rename",
          "$setOnInsert",
          "$currentDate",
          "$push",
          "$pull",
          "$pullAll",
          "$pop",
          "$addToSet");

  private UpdateRules() {}

  static Update read(Document statement, String filter, String change, boolean ofFindAndModify) {
    Document selector =
        statement.containsKey(filter) ? Fields.document(statement, filter) : new Document();
    return new Update(
        selector,
        check(statement.get(change)),
        (List<?>) statement.get("arrayFilters"),
        ofFindAndModify);
  }

  static boolean isReplacement(Document change) {
    return change.isEmpty() || !change.keySet().iterator().next().startsWith("$");
  }

  private static Document check(@Nullable Object change) {
    if (change instanceof List<?>) {
      throw Refusal.of("updates with an aggregation pipeline");
    }
    if (!(change instanceof Document document)) {
      throw new MongoServerError(9, "FailedToParse", "Update argument must be a document");
    }
    if (isReplacement(document)) {
      refuseMixture(document);
    } else {
      document.entrySet().forEach(UpdateRules::checkOperator);
    }
    return document;
  }

  private static void refuseMixture(Document replacement) {
    for (String field : replacement.keySet()) {
      if (field.startsWith("$")) {
        throw new MongoServerError(
            52, "DollarPrefixedFieldName", "The field '" + field + "' may not start with '$'");
      }
      if (field.contains(".")) {
        throw Refusal.of("field names with dots in a replacement");
      }
    }
  }

  private static void checkOperator(Map.Entry<String, Object> operator) {
    if (operator.getKey().equals("$bit")) {
      throw Refusal.of("$bit");
    }
    if (!OPERATORS.contains(operator.getKey())) {
      throw new MongoServerError(9, "FailedToParse", "Unknown modifier: " + operator.getKey());
    }
    if (!(operator.getValue() instanceof Document)) {
      throw new MongoServerError(
          9,
          "FailedToParse",
          "Modifiers operate on fields but the argument of "
              + operator.getKey()
              + " is no document");
    }
  }
}
