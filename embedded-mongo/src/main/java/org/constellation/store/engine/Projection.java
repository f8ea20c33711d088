package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields to show, in the order of the document. The library's own leaves out expressions and
 * mistakes the position operator without saying so; here both are refused.
 */
public final class Projection {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final boolean including;
  private final boolean id;

  private Projection(Document fields) {
    fields.forEach((path, value) -> add(path, Part.of(path, value)));
    this.including =
        fields.entrySet().stream()
            .filter(field -> !field.getKey().equals("_id"))
            .anyMatch(field -> Part.of(field.getKey(), field.getValue()).includes());
    this.id = fields.containsKey("_id") ? Utils.isTrue(fields.get("_id")) : !onlyId(fields);
    refuseMixture(fields);
    for (Part part : parts.values()) {
      if (part instanceof Part.Inner inner) {
        var _ = nested(inner.fields()); // what is wrong further in is refused at once as well
      }
    }
  }

  /** Shows everything when there is nothing to choose. */
  public static Projection of(@Nullable Document fields) {
    return new Projection(fields == null ? new Document() : fields);
  }

  /** Whether each field is just in or out, so that no expression is needed. */
  public static boolean isPlain(Document fields) {
    return fields.values().stream()
        .allMatch(value -> value instanceof Number || value instanceof Boolean);
  }

  private static boolean onlyId(Document fields) {
    return fields.size() == 1 && fields.containsKey("_id");
  }

  private void add(String path, Part part) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Part there = parts.get(name);
    if (dot < 0) {
      if (there != null) {
        throw collision(path);
      }
      parts.put(name, part);
    } else {
      Part.Inner inner = there == null ? new Part.Inner(new Document()) : Part.inner(there, path);
      inner.fields().put(path.substring(dot + 1), part.source());
      parts.put(name, inner);
    }
  }

  static MongoServerError collision(String path) {
    return new MongoServerError(31249, "Path collision at " + path);
  }

  private void refuseMixture(Document fields) {
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      boolean excluded =
          !field.getKey().equals("_id") && Part.of(field.getKey(), field.getValue()).excludes();
      if (including && excluded) {
        throw new MongoServerError(
            31254, "Cannot do exclusion on field " + field.getKey() + " in inclusion projection");
      }
    }
  }

  /** The part of the document. */
  public Document apply(Document document) {
    if (parts.isEmpty()) {
      return document;
    }
    boolean chosenOnly = including || (id && parts.size() == 1 && parts.containsKey("_id"));
    Document shown = new Document();
    for (Map.Entry<String, Object> field : document.entrySet()) {
      String name = field.getKey();
      Part part = parts.get(name);
      if (name.equals("_id") && !(part instanceof Part.Inner)) {
        put(shown, name, id || part == null ? field.getValue() : Missing.getInstance());
      } else if (part != null) {
        put(shown, name, part.show(field.getValue(), chosenOnly));
      } else if (!chosenOnly) {
        shown.put(name, field.getValue());
      }
    }
    return shown;
  }

  private static void put(Document shown, String name, @Nullable Object value) {
    if (!(value instanceof Missing)) {
      shown.put(name, value);
    }
  }

  /** The same below an array or a document. */
  static @Nullable Object inside(@Nullable Object value, Document fields, boolean including) {
    return switch (value) {
      case Document document -> nested(fields).apply(document);
      case List<?> list -> {
        List<@Nullable Object> shown = new ArrayList<>();
        for (Object element : list) {
          Object part = inside(element, fields, including);
          if (!(part instanceof Missing)) {
            shown.add(part);
          }
        }
        yield shown;
      }
      case null, default -> including ? Missing.getInstance() : value;
    };
  }

  private static Projection nested(Document fields) {
    Document withId = new Document(fields);
    boolean includes = fields.values().stream().anyMatch(Utils::isTrue);
    if (includes) {
      withId.putIfAbsent("_id", false);
    }
    return new Projection(withId);
  }
}
