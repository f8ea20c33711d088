package org.constellation.platform.events;

import com.mongodb.MongoException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.outbox.Publisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

/** Tells trouble of the infrastructure, which passes, from an event's own fault, which stays. */
public final class Faults {

  private static final String OURS = "org.constellation.";
  private static final int FRAMES = 6;

  private Faults() {}

  /** Whether trying the same again later can help without anybody mending the event. */
  public static boolean passes(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (isInfrastructure(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing else could be done now either; one aggregate's full outbox stops it alone. */
  public static boolean stopsAll(Throwable fault) {
    return passes(fault) && !(fault instanceof Aggregates.OutboxFull);
  }

  /**
   * The kinds of fault, where each arose and by which of our own steps it came there, without their
   * messages, which may quote data.
   */
  public static String trace(Throwable fault) {
    StringBuilder told = new StringBuilder();
    for (Throwable at = fault; at != null; at = at.getCause()) {
      told.append(told.isEmpty() ? "" : ", caused by ").append(at.getClass().getName());
      StackTraceElement[] frames = at.getStackTrace();
      Arrays.stream(frames)
          .filter(frame -> frame.equals(frames[0]) || frame.getClassName().startsWith(OURS))
          .limit(FRAMES)
          .forEach(frame -> told.append(" at ").append(frame));
    }
    return told.toString();
  }

  private static boolean isInfrastructure(Throwable fault) {
    return switch (fault) {
      case DataAccessResourceFailureException _ -> true;
      case NonTransientDataAccessResourceException _ -> true;
      case TransientDataAccessException _ -> true;
      case UncategorizedMongoDbException _ -> true;
      case MongoException mongo ->
          mongo.getCode() < 0 || mongo.hasErrorLabel("RetryableWriteError");
      case KafkaException _ -> true;
      case TimeoutException _ -> true;
      case InterruptedException _ -> true;
      case Publisher.NotPublished _ -> true;
      case Aggregates.Contended _ -> true;
      case Aggregates.OutboxFull _ -> true;
      default -> false;
    };
  }
}
