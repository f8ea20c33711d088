package org.constellation.local.seed;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Ids that are the same on every machine and at every start. */
final class SeedIds {
  private static final UUID NAMESPACE = UUID.fromString("5d1f6a52-6f0e-5c0b-9a43-2d7c1f1c8a10");

  private SeedIds() {}

  static UUID of(String externalId) {
    return Generators.nameBasedGenerator(NAMESPACE).generate(externalId);
  }
}
