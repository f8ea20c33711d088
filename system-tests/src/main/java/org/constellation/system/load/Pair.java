package org.constellation.system.load;

import java.util.UUID;

/** A mentee and a mentor of one campus. */
public record Pair(UUID mentee, UUID mentor) {}
