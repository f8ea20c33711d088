package org.constellation.contracts.events;

/**
 * An event told beside the sequence of its topic: an aggregate of its own publishes it, whose id is
 * its subject and record key. Who follows the topic's main aggregates one by one passes it over.
 */
public sealed interface Aside permits EngagementEvent.MessagePosted {}
