package org.constellation.store.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.Test;

class StoreRaceTest {
  @Test
  void concurrent_writers_never_overstep_and_readers_never_see_half_a_document() throws Exception {
    Figures figures = new Figures();
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
        MongoClient client = StoreProcess.connect(store.port())) {
      new StoreRaceRun(client.getDatabase("races").getCollection("things"), 10, 1).run(figures);
    }
    assertThat(figures.held()).isTrue();
  }
}
