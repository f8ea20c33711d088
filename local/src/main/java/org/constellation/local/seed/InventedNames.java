package org.constellation.local.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names made of real given names and invented family names, each handed out once. */
final class InventedNames {
  private final List<String> given = Tables.lines("given-names.txt");
  private final List<String> family = Tables.lines("family-names.txt");
  private final Set<String> taken = new HashSet<>();

  /** A name that nobody has yet. */
  String next(Chance chance) {
    int combinations = given.size() * family.size();
    int at = chance.below(combinations);
    while (!taken.add(name(at))) {
      at = (at + 1) % combinations;
    }
    return name(at);
  }

  /** Keeps a name from being handed out. */
  void reserve(String name) {
    taken.add(name);
  }

  private String name(int at) {
    return given.get(at % given.size()) + " " + family.get(at / given.size());
  }
}
