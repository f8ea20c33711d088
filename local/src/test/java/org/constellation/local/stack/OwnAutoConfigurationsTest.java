package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.local.stack.OwnAutoConfigurations.own;

import org.junit.jupiter.api.Test;

class OwnAutoConfigurationsTest {
  private static final String MONGO =
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration";
  private static final String GATEWAY =
      "org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration";
  private static final String MAIL =
      "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration";
  private static final String WEB =
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration";

  @Test
  void the_gateway_does_not_see_what_the_services_bring() {
    assertThat(own(Part.GATEWAY, GATEWAY)).isTrue();
    assertThat(own(Part.GATEWAY, MONGO)).isFalse();
    assertThat(own(Part.REQUEST_SERVICE, GATEWAY)).isFalse();
    assertThat(own(Part.REQUEST_SERVICE, MONGO)).isTrue();
  }

  @Test
  void only_notification_service_mails() {
    assertThat(own(Part.NOTIFICATION_SERVICE, MAIL)).isTrue();
    assertThat(own(Part.PROFILE_SERVICE, MAIL)).isFalse();
  }

  @Test
  void what_belongs_to_nobody_is_everyones() {
    for (Part part : Part.values()) {
      assertThat(own(part, WEB)).isTrue();
    }
  }
}
