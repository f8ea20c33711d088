package org.constellation.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.constellation.gateway.stage.GatewayStage;
import org.junit.jupiter.api.Test;

class PagesHttpTest extends GatewayStage {
  @Test
  void the_web_clients_own_addresses_open_its_start_page() {
    for (String path :
        List.of("/", "/requests/7", "/discover?need=ROLE_MODEL", "/problems/invalid")) {
      HttpResponse<String> page = browser().get(path, "Accept", "text/html,*/*;q=0.8");
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("<title>Start page of the tests</title>");
    }
  }

  @Test
  void what_is_missing_is_missing_to_scripts_and_under_the_interface() {
    assertThat(browser().get("/missing.js", "Accept", "*/*").statusCode()).isEqualTo(404);
    assertThat(browser().get("/requests/7", "Accept", "application/json").statusCode())
        .isEqualTo(404);
    assertThat(browser().get("/webjars/none/x.js", "Accept", "text/html").statusCode())
        .isEqualTo(404);
  }

  @Test
  void pages_come_with_the_usual_protection() {
    HttpResponse<String> page = browser().get("/", "Accept", "text/html");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "script-src 'self' 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(page.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void nobody_needs_a_session_to_look() {
    assertThat(browser().get("/", "Accept", "text/html").headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("CONSTELLATION"));
  }
}
