package org.constellation.gateway.services;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who stands behind the gateway. */
public enum Service {
  PROFILE,
  MATCHING,
  REQUEST,
  ENGAGEMENT,
  NOTIFICATION,
  /** The local stack's clock and mails; nowhere else is it there. */
  DEV;

  /** The five that every deployment has. */
  public static final List<Service> DEPLOYED =
      Arrays.stream(values()).filter(service -> service != DEV).toList();

  /** Short, for settings and metrics: {@code matching}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it signs its answers: {@code matching-service}. */
  public String fullName() {
    return id() + "-service";
  }

  public static Optional<Service> named(String name) {
    return DEPLOYED.stream()
        .filter(service -> service.fullName().equals(name) || service.id().equals(name))
        .findFirst();
  }
}
