package org.constellation.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {
  @TempDir Path folder;

  private static byte[] put(long position) {
    byte[] document = ("document " + position).getBytes(StandardCharsets.UTF_8);
    return Change.encode(List.of(new Change.Put(1, position, document)));
  }

  private List<Long> replayed(long from) {
    List<Long> positions = new ArrayList<>();
    new JournalReplay(folder, from)
        .each(changes -> changes.forEach(change -> positions.add(change.position())));
    return positions;
  }

  @Test
  void what_was_awaited_is_read_back_in_order() {
    FileJournal journal = new FileJournal(folder, 1, false);
    for (long i = 0; i < 100; i++) {
      journal.await(journal.append(put(i)));
    }
    assertThat(replayed(1)).hasSize(100).isSorted();
    journal.close();
  }

  @Test
  void many_writers_share_a_flush() throws Exception {
    FileJournal journal = new FileJournal(folder, 1, true);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long i = 0; i < 200; i++) {
        long position = i;
        var _ = threads.submit(() -> journal.await(journal.append(put(position))));
      }
    }
    assertThat(replayed(1)).hasSize(200).doesNotHaveDuplicates();
    journal.close();
  }

  @Test
  void a_torn_record_at_the_end_is_dropped() throws IOException {
    FileJournal journal = new FileJournal(folder, 1, false);
    journal.append(put(1));
    journal.append(put(2));
    journal.close();
    Path file = folder.resolve("journal-1");
    byte[] whole = Files.readAllBytes(file);
    for (int length = whole.length - 1; length > whole.length / 2; length--) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(replayed(1)).containsExactly(1L);
    }
  }

  @Test
  void a_record_with_a_wrong_byte_is_dropped_with_all_that_follows() throws IOException {
    FileJournal journal = new FileJournal(folder, 1, false);
    journal.append(put(1));
    long end = journal.append(put(2));
    journal.append(put(3));
    journal.close();
    Path file = folder.resolve("journal-1");
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) end - 1] ^= 1;
    Files.write(file, bytes);
    assertThat(replayed(1)).containsExactly(1L);
  }

  @Test
  void damage_in_a_file_that_was_continued_is_an_error() throws IOException {
    FileJournal journal = new FileJournal(folder, 1, false);
    journal.append(put(1));
    journal.startFile(2);
    journal.append(put(2));
    journal.close();
    assertThat(replayed(1)).containsExactly(1L, 2L);
    Files.write(folder.resolve("journal-1"), new byte[] {1}, StandardOpenOption.APPEND);
    assertThatThrownBy(() -> replayed(1)).isInstanceOf(IllegalStateException.class);
    assertThat(replayed(2)).containsExactly(2L);
  }
}
