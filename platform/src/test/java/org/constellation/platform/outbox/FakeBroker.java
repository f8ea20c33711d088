package org.constellation.platform.outbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.constellation.platform.aggregates.StateRecord;

/** A broker that takes so many records and then none. */
final class FakeBroker implements Publisher {
  final List<String> got = new ArrayList<>();
  int takes = Integer.MAX_VALUE;
  String refused = "nobody";
  Runnable onPublish = () -> {};

  private void take(String what) {
    if (got.size() >= takes) {
      throw new NotPublished(new IOException("away"));
    }
    got.add(what);
    onPublish.run();
  }

  @Override
  public void publish(String key, OutboxEntry entry) {
    if (key.equals(refused)) {
      throw new NotPublished(new IOException("not this one"));
    }
    take("event " + entry.sequence());
  }

  @Override
  public void publish(StateRecord state, String campus) {
    take("state " + state.key());
  }
}
