package org.constellation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.platform.aggregates.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CursorsTest {

  private static final Page.Position POSITION =
      new Page.Position(Instant.ofEpochMilli(1_790_000_000_000L), new UUID(1, 2));

  private final Cursors cursors = new Cursors("secret");

  @AfterEach
  void asksNoMore() {
    RequestContextHolder.resetRequestAttributes();
  }

  private static void asks(String path, String query) {
    var request = new MockHttpServletRequest("GET", path);
    request.setQueryString(query);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @Test
  void a_cursor_comes_back_to_its_list_with_another_limit() {
    asks("/api/v1/imports", "limit=1");
    String cursor = cursors.encode(POSITION);
    asks("/api/v1/imports", "limit=5&cursor=" + cursor);
    assertThat(cursors.wanted(5, cursor)).isEqualTo(new Page.Wanted(5, Optional.of(POSITION)));
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    asks("/api/v1/campuses", "limit=1");
    String cursor = cursors.encode(POSITION);
    asks("/api/v1/imports/1", "");
    assertThatThrownBy(() -> cursors.wanted(5, cursor)).isInstanceOf(Problem.class);
  }

  @Test
  void a_cursor_that_was_changed_is_refused() {
    asks("/api/v1/imports", "");
    String cursor = cursors.encode(POSITION);
    assertThatThrownBy(() -> cursors.wanted(5, "X" + cursor.substring(1)))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> cursors.wanted(5, cursor.substring(4))).isInstanceOf(Problem.class);
  }
}
