package org.constellation.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.constellation.notification.notifications.Notification.InInbox;

/** A notification in somebody's inbox, not in words yet. */
public record Entry(UUID id, long version, Instant createdAt, InInbox kept) {}
