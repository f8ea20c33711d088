package org.constellation.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.constellation.notification.notices.About.Subject;
import org.constellation.notification.notices.Kind;
import org.constellation.notification.notices.Narrator.Words;
import org.constellation.notification.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its reader sees it.
 *
 * @param text never quotes what somebody wrote
 * @param link route in the client, {@code /requests/<id>}
 * @param readAt absent while unread
 */
public record NotificationView(
    UUID notificationId,
    Kind kind,
    String title,
    String text,
    String link,
    Subjects about,
    Instant createdAt,
    @Nullable Instant readAt) {

  /** What it is about; empty when it is about neither. */
  public record Subjects(@Nullable UUID requestId, @Nullable UUID engagementId) {}

  static NotificationView of(Entry entry, Words words) {
    Notice notice = entry.kept().notice();
    return new NotificationView(
        entry.id(),
        notice.kind(),
        words.title(),
        words.text(),
        notice.about().link(),
        new Subjects(
            notice.about().idOf(Subject.REQUEST).orElse(null),
            notice.about().idOf(Subject.ENGAGEMENT).orElse(null)),
        entry.createdAt(),
        entry.kept().readAt());
  }
}
