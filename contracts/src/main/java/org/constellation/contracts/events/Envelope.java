package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with what CloudEvents says about it. On Kafka it travels in binary mode: the fields
 * below as {@code ce_} headers, the event alone as the JSON body, the subject as the record key.
 *
 * @param id the same for every delivery of this event: UUIDv5 of the topic, the source aggregate
 *     and the sequence
 * @param source the publishing service, {@code /request-service}
 * @param subject the source aggregate's id
 * @param campus the campus that owns the source aggregate
 * @param sequence counts the events of one source aggregate from 1, without gaps
 * @param time business time of the event
 * @param correlation the same for everything that one command set off
 * @param causation the event that caused this one, absent when a person did
 */
public record Envelope<E>(
    UUID id,
    String source,
    String subject,
    String campus,
    long sequence,
    Instant time,
    String correlation,
    @Nullable UUID causation,
    E event) {}
