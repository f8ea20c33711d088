package org.constellation.contracts.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/events.md} tells of every topic, event and field, and of none that is not there. */
class EventsPageTest {

  private static final Path PAGE = Path.of("../docs/events.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z]\\w+)` \\|");

  @ParameterizedTest
  @EnumSource(Topic.class)
  void a_topic_has_a_section_with_its_kind_and_just_its_events(Topic topic) throws IOException {
    String section = section(topic);
    String kind = topic.kind().name();
    assertThat(section)
        .contains("\n" + kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) + " · by ")
        .contains(" · key: ")
        .contains(" · read by ");
    List<String> told = ROW.matcher(section).results().map(found -> found.group(1)).toList();
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            topic.types().values().stream().map(Class::getSimpleName).toList());
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void every_field_of_an_event_is_told_and_whether_it_may_be_absent(Topic topic)
      throws IOException {
    String section = section(topic);
    String common = lineWith(section, "All carry ");
    for (Class<?> event : topic.types().values()) {
      assertThat(words(common + " " + lineWith(section, "| `" + event.getSimpleName() + "`")))
          .as(event.getSimpleName())
          .containsAll(fields(event));
    }
  }

  @Test
  void the_fields_inside_a_card_are_told() throws IOException {
    assertThat(words(section(Topic.PROFILES))).containsAll(fields(Offering.class));
    assertThat(words(section(Topic.PROFILES))).containsAll(fields(WeeklyHours.class));
    assertThat(words(section(Topic.CAMPUSES))).containsAll(fields(CampusPolicy.class));
  }

  @Test
  void there_is_no_section_of_a_topic_that_is_not() throws IOException {
    assertThat(
            Pattern.compile("(?m)^### (\\S+)$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Topic.values()).map(Topic::topicName).toList());
  }

  private static String section(Topic topic) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("### " + topic.topicName() + "\n");
    assertThat(start).as(topic.topicName()).isNotNegative();
    int end = page.indexOf("\n##", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static String lineWith(String section, String opening) {
    return section.lines().filter(line -> line.startsWith(opening)).findFirst().orElse("");
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\w?]+"));
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component ->
            component.getName() + (RequiredUnlessNullable.required(component) ? "" : "?"))
        .toList();
  }
}
