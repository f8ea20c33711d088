package org.constellation.matching.saved;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * What records are made of, to the last constant, as a number: another one where a part or a
 * constant was added, taken away or moved. Bytes of a card are the places of its constants.
 */
final class Shape {

  private final StringBuilder text = new StringBuilder();
  private final Set<Class<?>> told = new HashSet<>();

  private Shape() {}

  static int of(Class<?>... types) {
    Shape shape = new Shape();
    for (Class<?> type : types) {
      shape.tell(type);
    }
    CRC32C sum = new CRC32C();
    sum.update(shape.text.toString().getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }

  private void tell(Type type) {
    switch (type) {
      case Class<?> one -> {
        text.append(one.getSimpleName()).append(' ');
        if (told.add(one)) {
          tellParts(one);
        }
      }
      case ParameterizedType filled -> {
        tell(filled.getRawType());
        for (Type part : filled.getActualTypeArguments()) {
          tell(part);
        }
      }
      default -> throw new IllegalArgumentException(type.getTypeName());
    }
  }

  private void tellParts(Class<?> type) {
    if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        text.append(part.getName()).append(": ");
        tell(part.getGenericType());
      }
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        text.append(((Enum<?>) constant).name()).append(", ");
      }
    }
  }
}
