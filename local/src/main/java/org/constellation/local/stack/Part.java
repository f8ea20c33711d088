package org.constellation.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.constellation.engagement.EngagementApplication;
import org.constellation.gateway.GatewayApplication;
import org.constellation.local.signin.SignInApplication;
import org.constellation.matching.MatchingApplication;
import org.constellation.notification.NotificationApplication;
import org.constellation.profile.ProfileApplication;
import org.constellation.request.RequestApplication;
import org.jspecify.annotations.Nullable;

/** Everything that the stack starts, with its place among the ports. */
enum Part {
  GATEWAY(0, GatewayApplication.class),
  PROFILE_SERVICE(1, ProfileApplication.class),
  MATCHING_SERVICE(2, MatchingApplication.class),
  REQUEST_SERVICE(3, RequestApplication.class),
  ENGAGEMENT_SERVICE(4, EngagementApplication.class),
  NOTIFICATION_SERVICE(5, NotificationApplication.class),
  SIGN_IN(6, SignInApplication.class),
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
  private final Optional<Class<?>> application;

  Part(int offset, @Nullable Class<?> application) {
    this.offset = offset;
    this.application = Optional.ofNullable(application);
  }

  int offset() {
    return offset;
  }

  /** Its Spring application's class, for the parts that have one. */
  Optional<Class<?>> application() {
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
