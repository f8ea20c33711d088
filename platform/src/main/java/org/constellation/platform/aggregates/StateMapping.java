package org.constellation.platform.aggregates;

import static org.springframework.data.convert.ConverterBuilder.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Turns a state into a document and back. A variant of a sealed type is marked with its simple name
 * under {@code is}, so that no package name gets into the database.
 */
final class StateMapping<S> {

  private final Class<S> type;
  private final MappingMongoConverter converter;

  StateMapping(Class<S> type) {
    this.type = type;
    var conversions =
        new MongoCustomConversions(
            List.of(
                text(YearMonth.class, YearMonth::parse),
                text(LocalDate.class, LocalDate::parse),
                text(LocalTime.class, LocalTime::parse),
                text(ZonedDateTime.class, ZonedDateTime::parse)));
    var context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.afterPropertiesSet();
    converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.setMapKeyDotReplacement("~");
    Map<Class<?>, String> variants = new HashMap<>();
    collectVariants(type, variants, new HashSet<>());
    converter.setTypeMapper(
        new DefaultMongoTypeMapper("is", List.of(new ConfigurableTypeInformationMapper(variants))));
    converter.afterPropertiesSet();
  }

  Document write(S state) {
    var document = new Document();
    converter.write(state, document);
    return document;
  }

  S read(Document document) {
    return converter.read(type, document);
  }

  private static <T> Object text(Class<T> type, Function<String, T> parse) {
    return reading(String.class, type, parse).andWriting(Object::toString);
  }

  /** Every variant of every sealed type that can be reached from the root. */
  private static void collectVariants(Type from, Map<Class<?>, String> variants, Set<Type> seen) {
    if (!seen.add(from)) {
      return;
    }
    if (from instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collectVariants(argument, variants, seen);
      }
    }
    if (!(from instanceof Class<?> raw)) {
      return;
    }
    if (raw.isSealed() && !raw.isEnum()) {
      for (Class<?> variant : raw.getPermittedSubclasses()) {
        if (variant.isRecord() && variants.containsValue(variant.getSimpleName())) {
          throw new IllegalArgumentException("two variants are called " + variant.getSimpleName());
        }
        if (variant.isRecord()) {
          variants.put(variant, variant.getSimpleName());
        }
        collectVariants(variant, variants, seen);
      }
    }
    if (raw.isRecord()) {
      for (RecordComponent component : raw.getRecordComponents()) {
        collectVariants(component.getGenericType(), variants, seen);
      }
    }
  }
}
