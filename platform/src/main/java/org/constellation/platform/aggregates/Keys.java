package org.constellation.platform.aggregates;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Named values beside the state by which aggregates are looked up; also a filter over them. A value
 * is a string, number, boolean, instant, UUID or enum, or a collection of those: stored, it means
 * "has all of these"; asked for, it means "has any of these".
 */
public final class Keys {

  private final Map<String, Object> values = new LinkedHashMap<>();

  private Keys() {}

  public static Keys none() {
    return new Keys();
  }

  public static Keys of(String name, Object value) {
    return none().and(name, value);
  }

  public Keys and(String name, Object value) {
    Keys more = new Keys();
    more.values.putAll(values);
    more.values.put(name, plain(value));
    return more;
  }

  /** Adds the key when there is a value. */
  public Keys and(String name, Optional<?> value) {
    return value.map(present -> and(name, (Object) present)).orElse(this);
  }

  /** The values with enums as their names. */
  public Map<String, Object> values() {
    return Map.copyOf(values);
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Enum<?> constant -> constant.name();
      case Collection<?> many -> many.stream().map(Keys::plain).toList();
      case UUID id -> id;
      default -> value;
    };
  }
}
