package org.constellation.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/requests/7", "/discover?need=ROLE_MODEL&free=1", "/a-b_c.d~e"})
  void one_goes_back_to_where_one_wanted_to_go(String wanted) {
    assertThat(ReturnPath.of(wanted).path()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "requests",
        "//evil.test",
        "/\\evil.test",
        "/\t/evil.test",
        "https://evil.test",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y",
        "/@evil.test"
      })
  void no_other_site_is_gone_to(String wanted) {
    assertThat(ReturnPath.of(wanted).path()).isEqualTo("/");
  }
}
