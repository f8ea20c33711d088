package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.constellation.contracts.events.Topic;
import org.junit.jupiter.api.Test;

class EventIdsTest {
  private static final UUID SHARED = new UUID(1, 2);

  @Test
  void the_same_event_has_the_same_id() {
    assertThat(EventIds.event(Topic.REQUESTS, SHARED, 1))
        .isEqualTo(EventIds.event(Topic.REQUESTS, SHARED, 1));
  }

  @Test
  void a_request_and_the_engagement_under_its_id_never_share_an_event() {
    assertThat(EventIds.event(Topic.REQUESTS, SHARED, 1))
        .isNotEqualTo(EventIds.event(Topic.ENGAGEMENTS, SHARED, 1));
  }
}
