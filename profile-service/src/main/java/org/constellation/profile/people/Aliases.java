package org.constellation.profile.people;

import java.util.List;
import java.util.UUID;

/** Names to go under at first: friendly, nobody's, and the same for the same person. */
final class Aliases {

  private static final List<String> HOW =
      List.of(
          "Bright",
          "Calm",
          "Curious",
          "Early",
          "Gentle",
          "Golden",
          "Kind",
          "Lively",
          "Merry",
          "Northern",
          "Patient",
          "Quiet",
          "Silver",
          "Steady",
          "Swift",
          "Winter");

  private static final List<String> WHO =
      List.of(
          "Birch", "Comet", "Falcon", "Finch", "Harbour", "Heron", "Juniper", "Lantern", "Lynx",
          "Maple", "Marten", "Meadow", "Otter", "Robin", "Sparrow", "Willow");

  private Aliases() {}

  static String of(UUID person) {
    int dice = person.hashCode();
    return HOW.get(Math.floorMod(dice, HOW.size()))
        + " "
        + WHO.get(Math.floorMod(dice >> 8, WHO.size()));
  }
}
