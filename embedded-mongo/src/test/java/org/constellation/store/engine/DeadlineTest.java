package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void work_counts_but_not_the_time_that_a_client_takes() {
    Deadline deadline = Deadline.after(Duration.ofNanos(10), nanos::get);
    nanos.set(6);
    deadline.check();
    deadline.pause();
    nanos.set(1_000);
    deadline.resume();
    nanos.set(1_004);
    deadline.check();
    nanos.set(1_005);
    assertThatThrownBy(deadline::check).isInstanceOf(MongoServerError.class);
  }

  @Test
  void without_a_limit_there_is_none() {
    Deadline none = Deadline.after(Duration.ZERO, nanos::get);
    nanos.set(Long.MAX_VALUE);
    assertThatCode(none::check).doesNotThrowAnyException();
  }
}
