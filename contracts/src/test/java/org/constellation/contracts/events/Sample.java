package org.constellation.contracts.events;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One record of every type that travels, with every component filled. */
final class Sample {

  static final UUID REQUEST = UUID.fromString("5b0c0e4e-6a53-5f0b-8a0e-2f5f0e7c1a01");
  static final UUID MENTEE = UUID.fromString("0a1c6f0e-93c8-4a61-9f51-7a2b6f3f1b02");
  static final UUID MENTOR = UUID.fromString("c7d1f6a2-54f0-4c06-b0a6-9a3d5e8c2d03");
  static final UUID OTHER_MENTOR = UUID.fromString("e3b27d10-1f7e-4f5e-8b8c-4c9a6d2b3e04");
  static final UUID DETAIL = UUID.fromString("9f4e2b6c-7d1a-5e3f-a2b4-6c8d0e1f2a05");
  static final String NORTH = "north-river";
  static final String SOUTH = "south-river";
  static final Instant AT = Instant.parse("2026-11-22T09:30:00Z");
  static final Instant LATER = Instant.parse("2026-12-06T09:30:00Z");

  private static final Map<Class<?>, Object> BY_TYPE = byType();

  private Sample() {}

  static Object of(Class<?> type) {
    Object sample = BY_TYPE.get(type);
    if (sample == null) {
      throw new AssertionError("No sample of " + type.getName());
    }
    return sample;
  }

  private static Map<Class<?>, Object> byType() {
    Map<Class<?>, Object> samples = new HashMap<>();
    Stream.of(
            SampleCards.all(),
            SampleRequestEvents.all(),
            SampleEngagementEvents.all(),
            SamplePersonEvents.all())
        .flatMap(List::stream)
        .forEach(sample -> samples.put(sample.getClass(), sample));
    return samples;
  }
}
