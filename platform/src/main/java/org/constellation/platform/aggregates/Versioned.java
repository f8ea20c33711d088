package org.constellation.platform.aggregates;

import java.time.Instant;
import java.util.UUID;

/**
 * An aggregate as it stands.
 *
 * @param version counts its writes from 1; the entity tag of its representation
 * @param createdAt business time of its creation
 */
public record Versioned<S>(UUID id, long version, Instant createdAt, S state) {}
