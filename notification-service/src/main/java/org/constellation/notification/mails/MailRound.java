package org.constellation.notification.mails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.notification.notifications.Notification;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.due.DueTask;

/** Takes out the mails that are due, a few at a time: most of the time goes by in waiting. */
final class MailRound implements DueTask, AutoCloseable {

  private static final int BATCH = 100;

  private final Aggregates<Notification, NotificationEvent> notifications;
  private final MailDesk desk;
  private final ExecutorService hands;

  /**
   * @param hands as many threads as mails may be sent at once
   */
  MailRound(
      Aggregates<Notification, NotificationEvent> notifications,
      MailDesk desk,
      ExecutorService hands) {
    this.notifications = notifications;
    this.desk = desk;
    this.hands = hands;
  }

  @Override
  public String name() {
    return "mails";
  }

  /** A lease, a pause after a refusal and quiet hours pass as the world outside goes. */
  @Override
  public boolean isOnWallTime() {
    return true;
  }

  @Override
  public Optional<Instant> next() {
    return notifications.nextDue();
  }

  @Override
  public int run(Instant now) {
    List<UUID> due = notifications.due(now, BATCH);
    List<? extends Future<?>> rounds =
        due.stream().map(id -> hands.submit(() -> desk.attend(id, now))).toList();
    rounds.forEach(MailRound::await);
    return due.size();
  }

  @Override
  public void close() {
    hands.shutdown();
  }

  private static void await(Future<?> round) {
    try {
      round.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a mail could not be attended to", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while mails were under way", e);
    }
  }
}
