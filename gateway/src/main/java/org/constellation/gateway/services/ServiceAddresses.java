package org.constellation.gateway.services;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services listen: scheme, host and port.
 *
 * @param dev only in the local stack
 */
@ConfigurationProperties("constellation.services")
public record ServiceAddresses(
    URI profile, URI matching, URI request, URI engagement, URI notification, @Nullable URI dev) {

  public URI of(Service service) {
    return switch (service) {
      case PROFILE -> profile;
      case MATCHING -> matching;
      case REQUEST -> request;
      case ENGAGEMENT -> engagement;
      case NOTIFICATION -> notification;
      case DEV -> required(dev);
    };
  }

  private static URI required(@Nullable URI address) {
    if (address == null) {
      throw new IllegalStateException("constellation.services.dev is not set");
    }
    return address;
  }
}
