package org.constellation.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePolicyTest {
  @Test
  void only_the_start_pages_own_inline_scripts_may_run() {
    String page =
        """
        <script type="importmap">{"imports":{}}</script>
        <script type="module" src="/app.js"></script>
        """;

    // printf '{"imports":{}}' | openssl dgst -sha256 -binary | base64
    assertThat(PagePolicy.of(page).header())
        .contains("script-src 'self' 'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='; ")
        .doesNotContain("unsafe");
  }

  @Test
  void without_a_page_everything_is_from_here() {
    assertThat(PagePolicy.of("").header())
        .contains("default-src 'self'", "script-src 'self'; ", "frame-ancestors 'none'");
  }
}
