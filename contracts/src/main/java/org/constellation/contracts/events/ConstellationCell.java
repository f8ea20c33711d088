package org.constellation.contracts.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;

/**
 * The covered need of a {@link Relation} as a token: a name-based UUID of the pair and the need.
 * Whoever reads the topic by chance sees no need; a service that draws the constellation tries the
 * nine. It hides the need from the eye, not from an analyst: a need is one of nine.
 */
public final class ConstellationCell {

  private ConstellationCell() {}

  public static String of(UUID menteeId, UUID mentorId, Need need) {
    String name = menteeId + ":" + mentorId + ":" + need.name();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The need behind a token of this pair, or empty when the token is of another pair. */
  public static Optional<Need> need(UUID menteeId, UUID mentorId, String cell) {
    return Arrays.stream(Need.values())
        .filter(need -> of(menteeId, mentorId, need).equals(cell))
        .findFirst();
  }
}
