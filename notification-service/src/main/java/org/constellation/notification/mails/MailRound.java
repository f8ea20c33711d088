package org.constellation.notification.mails;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.notification.notifications.Notification;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.events.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes out the mails that are due, a few at a time: most of the time goes by in waiting. */
final class MailRound implements DueTask, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(MailRound.class);
  private static final int BATCH = 100;

  private final Aggregates<Notification, NotificationEvent> notifications;
  private final MailDesk desk;
  private final ExecutorService hands;
  private volatile Set<UUID> stuck = Set.of();

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
    List<UUID> due = notifications.due(now, BATCH + stuck.size());
    Map<UUID, Future<?>> rounds = new LinkedHashMap<>();
    due.forEach(id -> rounds.put(id, hands.submit(() -> desk.attend(id, now))));
    Set<UUID> failed = new HashSet<>();
    rounds.forEach((id, round) -> {
      if (!isDone(id, round)) {
        failed.add(id);
      }
    });
    stuck = Set.copyOf(failed);
    return due.size();
  }

  @Override
  public int stuck() {
    return stuck.size();
  }

  @Override
  public void close() {
    hands.shutdown();
  }

  /** False when it could not be done for a fault of its own, of which the kind alone is told. */
  private boolean isDone(UUID id, Future<?> round) {
    try {
      round.get();
      return true;
    } catch (ExecutionException e) {
      if (Faults.passes(e)) {
        throw new IllegalStateException("mails could not be attended to", e.getCause());
      }
      if (!stuck.contains(id)) {
        log.error("mail {} cannot be attended to: {}", id, Faults.trace(e));
      }
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while mails were under way", e);
    }
  }
}
