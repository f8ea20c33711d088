package org.constellation.store.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilterTest {
  private static final String BEYOND = "\uD83D\uDE00";
  private static final Decimal128 HUGE = new Decimal128(new BigDecimal("1E400"));

  private static Arguments found(Object value, Object condition) {
    return Arguments.of(value, condition, true);
  }

  private static Arguments passed(Object value, Object condition) {
    return Arguments.of(value, condition, false);
  }

  private static Document is(String operator, Object value) {
    return new Document(operator, value);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        found(BEYOND, is("$gt", "\uFFFD")),
        passed("\uFFFD", is("$gt", BEYOND)),
        found((1L << 53) + 1, is("$gt", 1L << 53)),
        passed((1L << 53) + 1, 1L << 53),
        found(9.5, is("$lt", 10L)),
        found(HUGE, is("$gt", Double.MAX_VALUE)),
        found(HUGE, is("$lt", Double.POSITIVE_INFINITY)),
        found(new Decimal128(new BigDecimal("1E-400")), is("$gt", 0)),
        found(new Decimal128(new BigDecimal("1.50")), 1.5),
        found(Double.NaN, Decimal128.NaN),
        found(Double.NaN, is("$gte", Double.NaN)),
        passed(Double.NaN, is("$lt", 5)),
        passed(5, is("$gt", Double.NaN)),
        found((1L << 40) + 1, is("$mod", List.of(1L << 40, 1))),
        found(-7.9, is("$mod", List.of(4, -3))),
        passed(Double.NaN, is("$mod", List.of(4, 0))),
        found(new Document("x", 1).append("y", 2), new Document("x", 1L).append("y", 2.0)),
        passed(new Document("x", 1).append("y", 2), new Document("y", 2).append("x", 1)),
        found(List.of(List.of(1, 2)), List.of(1, 2)),
        found(List.of(0, 5), is("$gte", 1).append("$lt", 3)),
        passed(List.of(0, 5), is("$elemMatch", is("$gte", 1).append("$lt", 3))),
        found(List.of(0, 5), is("$not", is("$gt", 5))),
        passed(List.of(1), is("$all", List.of())),
        found(new BsonRegularExpression("a", "i"), new BsonRegularExpression("a", "i")),
        found(Arrays.asList(1, null), is("$in", Arrays.asList(null, 7))),
        passed(List.of(), is("$eq", null_())),
        found(1, is("$type", List.of("string", 16))),
        passed("x", is("$gte", 1)));
  }

  @SuppressWarnings("NullAway") // a null is a value of BSON
  private static Object null_() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void values_are_found_as_mongodb_finds_them(Object value, Object condition, boolean found) {
    Filter filter = Filter.of(new Document("a.b", condition));
    assertThat(filter.matches(new Document("a", new Document("b", value)))).isEqualTo(found);
    Document amongOthers = new Document("a", List.of(7, new Document("b", value)));
    assertThat(filter.matches(amongOthers)).isEqualTo(found);
  }

  static Stream<Document> malformed() {
    return Stream.of(
        new Document("$and", List.of()),
        new Document("$or", "x"),
        new Document("a", is("$in", 1)),
        new Document("a", is("$size", -1)),
        new Document("a", is("$mod", List.of(0, 1))),
        new Document("a", is("$type", "nonsense")),
        new Document("a", is("$regex", "(")),
        new Document("a", is("$options", "i")),
        new Document("a", is("$not", 1)),
        new Document("a", is("$elemMatch", 1)),
        new Document("a", is("$gt", 1).append("b", 2)),
        new Document("$nor", List.of(new Document("a", is("$nonsense", 1)))));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_is_malformed_is_refused_before_any_document_is_seen(Document filter) {
    assertThatThrownBy(() -> Filter.of(filter)).isInstanceOf(MongoServerError.class);
  }

  @Test
  void a_missing_field_counts_as_null_but_an_empty_array_does_not() {
    Filter filter = Filter.of(new Document("a.b", is("$in", Arrays.asList(1, null))));
    assertThat(filter.matches(new Document())).isTrue();
    assertThat(filter.matches(new Document("a", 1))).isTrue();
    assertThat(filter.matches(new Document("a", List.of(new Document())))).isTrue();
    assertThat(filter.matches(new Document("a", List.of()))).isFalse();
    assertThat(filter.matches(new Document("a", List.of(7)))).isFalse();
  }

  @Test
  void a_place_at_the_end_of_a_path_is_one_value_even_where_an_array_lies_there() {
    Document nested = new Document("a", List.of(5, List.of(2, 4)));
    assertThat(Filter.of(new Document("a.1", 4)).matches(nested)).isFalse();
    assertThat(Filter.of(new Document("a.1", List.of(2, 4))).matches(nested)).isTrue();
    assertThat(Filter.of(new Document("a.1.1", 4)).matches(nested)).isTrue();
    assertThat(Filter.of(new Document("a.0", 5)).matches(nested)).isTrue();
    Document field = new Document("a", new Document("1", List.of(2, 4)));
    assertThat(Filter.of(new Document("a.1", 4)).matches(field)).isTrue();
  }
}
