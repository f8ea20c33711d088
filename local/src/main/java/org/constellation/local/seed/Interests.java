package org.constellation.local.seed;

import java.util.List;

/** Interests are stated nowhere: one to three of those that O*NET suggests, by chance. */
final class Interests {
  private static final List<String> SUGGESTED =
      List.of(
          "1.B.3.a",
          "1.B.3.g",
          "1.B.3.i",
          "1.B.3.j",
          "1.B.3.k",
          "1.B.3.l",
          "1.B.3.n",
          "1.B.3.o",
          "1.B.3.p",
          "1.B.3.q",
          "1.B.3.r",
          "1.B.3.t",
          "1.B.3.u",
          "1.B.3.v",
          "1.B.3.w",
          "1.B.3.x",
          "1.B.3.y",
          "1.B.3.z",
          "1.B.3.aa",
          "1.B.3.ae",
          "1.B.3.am");

  private Interests() {}

  static String some(Chance chance) {
    return String.join(";", chance.some(chance.between(1, 3), SUGGESTED));
  }
}
