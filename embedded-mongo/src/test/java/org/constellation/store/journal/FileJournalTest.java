package org.constellation.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
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
  void a_wrong_byte_in_what_was_answered_is_an_error() throws IOException {
    FileJournal journal = new FileJournal(folder, 1, false);
    for (long i = 1; i <= 3; i++) {
      journal.await(journal.append(put(i)));
    }
    journal.close();
    Path file = folder.resolve("journal-1");
    int record = (int) Files.size(file) / 3;
    for (int wrong : List.of(record, record + 4, record + 8, record + 16, 2 * record - 1)) {
      flip(file, wrong);
      assertThatThrownBy(() -> replayed(1)).isInstanceOf(IllegalStateException.class);
      flip(file, wrong);
    }
    flip(file, 3 * record - 1); // the last: it cannot be told from a torn one
    assertThat(replayed(1)).containsExactly(1L, 2L);
  }

  @Test
  void a_wrong_byte_in_the_flush_that_was_interrupted_is_dropped_with_all_that_follows()
      throws IOException {
    FileJournal journal = new FileJournal(folder, 1, false);
    journal.append(put(1));
    long end = journal.append(put(2));
    journal.append(put(3));
    journal.close();
    flip(folder.resolve("journal-1"), (int) end - 1);
    assertThat(replayed(1)).containsExactly(1L);
  }

  private static void flip(Path file, int place) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[place] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void a_record_too_large_to_be_read_back_is_refused() {
    FileJournal journal = new FileJournal(folder, 1, false);
    assertThatThrownBy(() -> journal.append(new byte[(64 << 20) + 1]))
        .isInstanceOf(IllegalArgumentException.class);
    journal.close();
  }

  @Test
  void a_journal_that_could_not_be_written_takes_no_more() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Files.createSymbolicLink(folder.resolve("journal-1"), full);
    FileJournal journal = new FileJournal(folder, 1, false);
    long point = journal.append(put(1));
    assertThatThrownBy(() -> journal.await(point)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> journal.append(put(2))).isInstanceOf(IllegalStateException.class);
    journal.close();
  }

  @Test
  void a_file_that_never_was_a_journal_of_this_version_is_an_error() throws IOException {
    Files.write(folder.resolve("journal-1"), new byte[] {0, 0, 0, 1, 2, 3});
    assertThatThrownBy(() -> replayed(1)).isInstanceOf(IllegalStateException.class);
    Files.write(folder.resolve("journal-1"), new byte[4_096]); // grown but not yet written
    assertThat(replayed(1)).isEmpty();
  }

  @Test
  void files_put_aside_by_somebody_are_left_alone() throws IOException {
    Files.write(folder.resolve("journal-1.damaged"), new byte[] {1});
    assertThat(replayed(1)).isEmpty();
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

  @Test
  void a_record_that_could_be_queued_only_in_part_ends_the_journal_before_it() {
    FileJournal journal = new FileJournal(folder, 1, false, new FullMemory());
    long answered = journal.append(put(1));
    assertThatThrownBy(() -> journal.append(new byte[1_000])).isInstanceOf(OutOfMemoryError.class);
    assertThatThrownBy(() -> journal.await(answered)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> journal.append(put(3))).isInstanceOf(IllegalStateException.class);
    journal.close();
    assertThat(replayed(1)).isEmpty();
  }

  private static final class FullMemory extends ByteArrayOutputStream {
    @Override
    public void writeBytes(byte[] bytes) {
      if (bytes.length >= 1_000) {
        throw new OutOfMemoryError("as if");
      }
      super.writeBytes(bytes);
    }
  }
}
