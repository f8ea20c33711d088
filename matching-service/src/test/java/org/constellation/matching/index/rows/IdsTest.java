package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final UUID NOBODY = new UUID(0, 0);

  private final List<UUID> rows = new ArrayList<>();
  private final Ids.Keys keys =
      new Ids.Keys() {
        @Override
        public boolean is(int row, UUID id) {
          return rows.get(row).equals(id);
        }

        @Override
        public UUID of(int row) {
          return rows.get(row);
        }
      };

  @Test
  void everybody_is_found_while_others_come_and_go() {
    Ids ids = new Ids();
    for (int row = 0; row < 5_000; row++) {
      rows.add(new UUID(7, row));
      ids = ids.with(rows.get(row), row, keys);
      if (row % 3 == 0) {
        ids.remove(rows.get(row), row);
        rows.set(row, NOBODY);
      }
    }
    for (int row = 0; row < 5_000; row++) {
      assertThat(ids.find(new UUID(7, row), keys)).isEqualTo(row % 3 == 0 ? Ids.ABSENT : row);
    }
  }
}
