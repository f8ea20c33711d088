package org.constellation.profile.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a value, field by field, so that it can be told all at once. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /** Notes a fault unless the condition holds. */
  public Faults unless(boolean holds, String field, String message) {
    if (!holds) {
      found.add(new Fault(field, message));
    }
    return this;
  }

  /** One line of 1 to {@code most} characters, trimmed, without control characters. */
  public Faults line(String field, String value, int most) {
    return unless(
        Texts.isLine(value, most), field, "must be one line of 1 to " + most + " characters");
  }

  /** The same for a value that may be absent. */
  public Faults optionalLine(String field, @Nullable String value, int most) {
    return value == null ? this : line(field, value, most);
  }

  /** Text of 1 to {@code most} characters; line breaks and tabs are allowed. */
  public Faults optionalText(String field, @Nullable String value, int most) {
    return unless(
        value == null || Texts.isText(value, most),
        field,
        "must be text of 1 to " + most + " characters");
  }

  public Faults range(String field, int value, int least, int most) {
    return unless(
        least <= value && value <= most, field, "must be between " + least + " and " + most);
  }

  /** At most so many values, each known and none twice. */
  public Faults known(
      String field, Collection<String> values, int most, Predicate<String> isKnown) {
    unless(values.size() <= most, field, "may have " + most + " entries at most");
    unless(values.stream().allMatch(isKnown), field, "has an entry that is not in the vocabulary");
    return unless(new HashSet<>(values).size() == values.size(), field, "has an entry twice");
  }

  public Faults addAll(Collection<Fault> more) {
    found.addAll(more);
    return this;
  }

  public List<Fault> list() {
    return List.copyOf(found);
  }
}
