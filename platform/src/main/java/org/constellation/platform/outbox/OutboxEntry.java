package org.constellation.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits beside the state it tells of.
 *
 * @param topic name on the broker
 * @param type the {@code ce_type}
 * @param body the event as JSON
 * @param traceparent W3C trace context of the command, absent without a trace
 */
public record OutboxEntry(
    long sequence,
    UUID id,
    String topic,
    String type,
    String body,
    String campus,
    Instant time,
    String correlation,
    @Nullable UUID causation,
    @Nullable String traceparent) {}
