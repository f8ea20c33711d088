package org.constellation.store.filter;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.Objects;
import org.constellation.store.filter.Condition.Some;
import org.jspecify.annotations.Nullable;

/** Regular expressions: they find texts, and themselves. */
final class Pattern {
  private Pattern() {}

  static Condition of(@Nullable Object value, @Nullable Object options) {
    BsonRegularExpression expression =
        switch (value) {
          case String pattern -> new BsonRegularExpression(pattern, text(options, ""));
          case BsonRegularExpression given ->
              new BsonRegularExpression(
                  given.getPattern(),
                  text(options, Objects.requireNonNullElse(given.getOptions(), "")));
          case null, default -> throw Filter.malformed("$regex has to be a string");
        };
    check(expression);
    ValueTest itself = Comparison.equalTo(expression);
    return new Some(
        candidate ->
            candidate instanceof String text
                ? expression.matcher(text).find()
                : itself.passes(candidate),
        true);
  }

  private static String text(@Nullable Object options, String otherwise) {
    return switch (options) {
      case null -> otherwise;
      case String text -> text;
      default -> throw Filter.malformed("$options has to be a string");
    };
  }

  private static void check(BsonRegularExpression expression) {
    try {
      var _ = expression.matcher("");
    } catch (IllegalArgumentException e) {
      throw new de.bwaldvogel.mongo.exception.MongoServerError(
          51091, "Location51091", "Regular expression is invalid: " + e.getMessage(), e);
    }
  }
}
