package org.constellation.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People.Person;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.events.TopicPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFileTest {

  private static final Origin ORIGIN =
      new Origin(NOW, Map.of("topic", new TopicPlaces("id", Map.of(0, 7L))));

  @TempDir Path folder;
  private final LiveIndex index = new LiveIndex(NOW);
  private Path path = Path.of("");
  private CardFile file = new CardFile(path);

  @BeforeEach
  void an_index_with_a_bit_of_everything() {
    path = folder.resolve("index");
    file = new CardFile(path);
    index.put(campus("north", "river", true));
    index.put(person(1, "north").mentee());
    for (int i = 2; i < 50; i++) {
      index.put(person(i, "north").skills("python", "skill-" + i).headline("Does " + i).mentor());
      index.put(person(i, "north").load().freeInAll(i).card());
    }
    index.put(person(60, "north").load().card());
    index.put(relation(id(1), id(2), Relation.State.ACTIVE, null, "cell"));
  }

  @Test
  void all_that_was_written_is_read() throws IOException {
    file.write(ORIGIN, index::tellAll);
    assertThat(file.origin()).contains(ORIGIN);
    LiveIndex other = new LiveIndex(NOW);
    file.read(other::put);
    assertThat(told(other)).isEqualTo(told(index)).hasSize(1 + 1 + 2 * 48 + 1 + 1);
  }

  @Test
  void a_file_with_any_wrong_byte_is_passed_over() throws IOException {
    file.write(ORIGIN, index::tellAll);
    byte[] bytes = Files.readAllBytes(path);
    for (int at = 0; at < bytes.length; at += 1 + bytes.length / 97) {
      byte[] wrong = bytes.clone();
      wrong[at] ^= 16;
      Files.write(path, wrong);
      assertThat(file.origin()).as("byte %s", at).isEmpty();
    }
  }

  @Test
  void a_file_that_ends_too_early_or_is_none_is_passed_over() throws IOException {
    assertThat(file.origin()).isEmpty();
    file.write(ORIGIN, index::tellAll);
    byte[] bytes = Files.readAllBytes(path);
    for (int length : new int[] {0, 3, 11, bytes.length / 2, bytes.length - 1}) {
      Files.write(path, Arrays.copyOf(bytes, length));
      assertThat(file.origin()).as("%s bytes", length).isEmpty();
    }
  }

  @Test
  void a_file_of_another_version_or_of_other_cards_is_passed_over() throws IOException {
    for (int place : new int[] {3, 7}) {
      file.write(ORIGIN, index::tellAll);
      Bytes.change(path, bytes -> bytes);
      assertThat(file.origin()).isPresent();
      Bytes.change(path, Bytes.at(place));
      assertThat(file.origin()).as("byte %s", place).isEmpty();
    }
  }

  /** If this fails, cards are written in another way: raise the version in CardFile. */
  @Test
  void cards_are_written_as_this_version_says() throws IOException {
    Person mentor =
        person(7, "north")
            .skills("python", "r")
            .languages("en", "fr")
            .needs(Need.ROLE_MODEL)
            .hours(new WeeklyHours(DayOfWeek.FRIDAY, LocalTime.of(9, 30), LocalTime.NOON))
            .pausedUntil(NOW);
    file.write(
        new Origin(NOW, Map.of()),
        into -> {
          into.accept(mentor.mentor());
          into.accept(mentor.load().freeInAll(3).answersWithin(Duration.ofHours(30)).card());
        });
    CRC32C sum = new CRC32C();
    byte[] bytes = Files.readAllBytes(path);
    int head = 3 * Integer.BYTES + ByteBuffer.wrap(bytes).getInt(2 * Integer.BYTES);
    sum.update(bytes, head, bytes.length - head - Long.BYTES);
    assertThat(sum.getValue()).isEqualTo(2_127_579_800L);
  }

  @Test
  void an_erased_person_is_in_no_file_written_after() throws IOException {
    index.put(person(70, "north").name("Canary Quist").headline("Canary-headline").mentor());
    index.forgetPerson(id(70));
    file.write(ORIGIN, index::tellAll);
    assertThat(new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("Ada Lind")
        .doesNotContain("Canary");
  }

  private static Set<StateCard> told(LiveIndex index) {
    Set<StateCard> cards = new HashSet<>();
    index.tellAll(cards::add);
    return cards;
  }
}
