package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What notification-service tells its own instances, so that each can feed the streams it holds.
 */
public sealed interface NotificationEvent {

  /** A notification waits in a person's inbox; its text is read from the inbox, never from here. */
  record NotificationCreated(UUID notificationId, UUID personId, String campus, Instant at)
      implements NotificationEvent {}

  /** A person has read one; what waits unread is counted anew in the inbox, never from here. */
  record NotificationRead(UUID notificationId, UUID personId, String campus, Instant at)
      implements NotificationEvent {}
}
