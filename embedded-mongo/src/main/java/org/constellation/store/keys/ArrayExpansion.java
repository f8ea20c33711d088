package org.constellation.store.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks dotted paths into a document; an array on the way gives a tuple for each element. */
final class ArrayExpansion {
  /** Where the walk of one path stands. {@code whole}: arrays here are values, not to be opened. */
  private record Slot(@Nullable Object value, List<String> rest, boolean whole) {
    boolean opens() {
      return !whole && value instanceof List<?>;
    }

    Slot walk() {
      Slot slot = this;
      while (!slot.rest.isEmpty() && !(slot.value instanceof List<?> && !slot.atPosition())) {
        slot = new Slot(slot.step(), slot.rest.subList(1, slot.rest.size()), false);
      }
      return slot;
    }

    private boolean atPosition() {
      return !rest.getFirst().isEmpty() && rest.getFirst().chars().allMatch(Character::isDigit);
    }

    private @Nullable Object step() {
      if (value instanceof Map<?, ?> map) {
        return map.containsKey(rest.getFirst()) ? map.get(rest.getFirst()) : Missing.getInstance();
      }
      if (value instanceof List<?> list && atPosition()) {
        refuseNumberedField(list);
        int position = Integer.parseInt(rest.getFirst());
        return position < list.size() ? list.get(position) : Missing.getInstance();
      }
      return Missing.getInstance();
    }

    /**
     * A filter would find both the element and the field of that name; an index has one of them.
     */
    private void refuseNumberedField(List<?> list) {
      if (list.stream()
          .anyMatch(one -> one instanceof Map<?, ?> map && map.containsKey(rest.getFirst()))) {
        throw new MongoServerError(
            16746, "Location16746", "Ambiguous field name found in array: " + rest.getFirst());
      }
    }
  }

  private ArrayExpansion() {}

  static List<List<Object>> tuples(Document document, List<KeyField> fields) {
    List<Slot> slots = new ArrayList<>();
    for (KeyField field : fields) {
      slots.add(new Slot(document, field.steps(), false).walk());
    }
    List<List<Object>> tuples = new ArrayList<>();
    expand(slots, tuples);
    return tuples;
  }

  static boolean exists(Document document, List<String> steps) {
    return tuples(document, List.of(new KeyField(String.join(".", steps), true))).stream()
        .anyMatch(tuple -> !(tuple.getFirst() instanceof Missing));
  }

  @SuppressWarnings("ReferenceEquality") // the same array, not an equal one
  private static void expand(List<Slot> slots, List<List<Object>> tuples) {
    Object array = null;
    for (Slot slot : slots) {
      if (slot.opens()) {
        if (array != null && array != slot.value()) {
          throw new MongoServerError(
              171, "CannotIndexParallelArrays", "cannot index parallel arrays");
        }
        array = slot.value();
      }
    }
    if (array == null) {
      tuples.add(slots.stream().map(Slot::value).collect(ArrayList::new, List::add, List::addAll));
    } else {
      expandElements(slots, (List<?>) array, tuples);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same array, not an equal one
  private static void expandElements(List<Slot> slots, List<?> array, List<List<Object>> tuples) {
    List<?> elements = array.isEmpty() ? List.of(EmptyArray.EMPTY) : array;
    for (Object element : elements) {
      List<Slot> opened = new ArrayList<>();
      for (Slot slot : slots) {
        opened.add(slot.value() == array && slot.opens() ? open(slot, element) : slot);
      }
      expand(opened, tuples);
    }
  }

  /** One level only: an array inside the array is a value, unless the path goes on into it. */
  private static Slot open(Slot slot, @Nullable Object element) {
    if (slot.rest().isEmpty()) {
      return new Slot(element, List.of(), true);
    }
    Object next =
        element == EmptyArray.EMPTY || element instanceof List<?> ? Missing.getInstance() : element;
    return new Slot(next, slot.rest(), false).walk();
  }
}
