package org.constellation.gateway.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often the gateway puts up with a service. One set of numbers for all of them:
 * each service still has its own breaker and its own bulkhead.
 *
 * @param connect for the connection to be there
 * @param answer for the first byte of the answer; event streams have no such limit
 * @param body for the rest of the answer
 * @param concurrentCalls that may wait for one service at the same time
 * @param window over which failures are counted
 * @param leastCalls in the window before the breaker judges
 * @param failuresPercent at which it opens
 * @param open for how long it then refuses before it tries again
 * @param retries of a GET whose connection was refused
 * @param retryAfter between them
 */
@ConfigurationProperties("constellation.guard")
public record GuardSettings(
    @DefaultValue("1s") Duration connect,
    @DefaultValue("5s") Duration answer,
    @DefaultValue("60s") Duration body,
    @DefaultValue("256") int concurrentCalls,
    @DefaultValue("10s") Duration window,
    @DefaultValue("20") int leastCalls,
    @DefaultValue("50") int failuresPercent,
    @DefaultValue("2s") Duration open,
    @DefaultValue("2") int retries,
    @DefaultValue("100ms") Duration retryAfter) {}
