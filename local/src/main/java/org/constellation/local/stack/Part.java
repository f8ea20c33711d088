package org.constellation.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that the stack starts, with its place among the ports. */
enum Part {
  GATEWAY(0, "org.constellation.gateway.GatewayApplication"),
  PROFILE_SERVICE(1, "org.constellation.profile.ProfileApplication"),
  MATCHING_SERVICE(2, "org.constellation.matching.MatchingApplication"),
  REQUEST_SERVICE(3, "org.constellation.request.RequestApplication"),
  ENGAGEMENT_SERVICE(4, "org.constellation.engagement.EngagementApplication"),
  NOTIFICATION_SERVICE(5, "org.constellation.notification.NotificationApplication"),
  SIGN_IN(6, "org.constellation.local.signin.SignInApplication"),
  BROKER(7, null),
  STORE(9, null);

  /** The five that own data and have due work. */
  static final List<Part> SERVICES =
      List.of(
          PROFILE_SERVICE,
          MATCHING_SERVICE,
          REQUEST_SERVICE,
          ENGAGEMENT_SERVICE,
          NOTIFICATION_SERVICE);

  private final int offset;
  private final Optional<String> application;

  Part(int offset, @org.jspecify.annotations.Nullable String application) {
    this.offset = offset;
    this.application = Optional.ofNullable(application);
  }

  int offset() {
    return offset;
  }

  /** Its Spring application's class, for the parts that have one. */
  Optional<String> application() {
    return application;
  }

  /** As modules, configuration files, logs and pid files spell it: {@code request-service}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Part> named(String id) {
    return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
  }
}
