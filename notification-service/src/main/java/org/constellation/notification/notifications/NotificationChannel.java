package org.constellation.notification.notifications;

/** The ways to a person; a cause is told once through each. */
public enum NotificationChannel {
  INBOX,
  MAIL
}
